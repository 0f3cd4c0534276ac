package io.labwire.katcp.client;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a client's callbacks in order, one at a time, on an executor. When many wait, or what they are to be told of takes
 * much memory, it says so, that no more are made until the user's code has caught up.
 */
final class CallbackQueue {

    private static final Logger LOG = LoggerFactory.getLogger(CallbackQueue.class);

    /** What a callback takes that is about nothing large. */
    static final long SMALL = 0;

    /**
     * A callback that waits.
     *
     * @param callback the user's code
     * @param bytes what it is told of takes so much memory
     */
    private record Waiting(Runnable callback, long bytes) {}

    private final Executor executor;
    private final ClientLimits limits;
    private final Runnable pressure;
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private long bytes;
    private boolean running;
    private boolean pressing;
    private @Nullable Thread runner;

    /**
     * {@code pressure} is run, by any thread, each time that callbacks have piled up or have been worked off, which {@link
     * #isPressing} then tells.
     */
    CallbackQueue(Executor executor, ClientLimits limits, Runnable pressure) {
        this.executor = executor;
        this.limits = limits;
        this.pressure = pressure;
    }

    /** Whether no more callbacks are to be made. */
    boolean isPressing() {
        synchronized (waiting) {
            return pressing;
        }
    }

    /** Adds one that is told of something which takes so many bytes until then. */
    void add(Runnable callback, long size) {
        boolean start;
        boolean full;
        synchronized (waiting) {
            waiting.add(new Waiting(callback, size));
            bytes += size;
            full = !pressing && (waiting.size() >= limits.pendingCallbacks() || bytes >= limits.pendingCallbackBytes());
            pressing |= full;
            start = !running;
            running = true;
        }
        if (full) {
            pressure.run();
        }
        if (start) {
            try {
                executor.execute(this::drain);
            } catch (RuntimeException | Error refused) { // shut down, or without a thread to be had
                LOG.warn("The executor of the callbacks takes no more; they are run by the thread that reads", refused);
                drain();
            }
        }
    }

    /** Whether the calling thread is running a callback. */
    boolean isRunningHere() {
        synchronized (waiting) {
            return runner == Thread.currentThread();
        }
    }

    private void drain() {
        for (Runnable callback = next(); callback != null; callback = next()) {
            try {
                callback.run();
            } catch (RuntimeException | Error fault) { // an Error, too, is not to end all callbacks for ever
                LOG.error("A callback failed", fault);
            }
        }
    }

    private @Nullable Runnable next() {
        Waiting next;
        boolean relieved;
        synchronized (waiting) {
            next = waiting.poll();
            bytes -= next == null ? 0 : next.bytes();
            running = next != null;
            runner = running ? Thread.currentThread() : null;
            relieved = pressing
                    && waiting.size() <= limits.pendingCallbacks() / 2
                    && bytes <= limits.pendingCallbackBytes() / 2;
            pressing &= !relieved;
        }
        if (relieved) {
            pressure.run();
        }
        return next == null ? null : next.callback();
    }
}
