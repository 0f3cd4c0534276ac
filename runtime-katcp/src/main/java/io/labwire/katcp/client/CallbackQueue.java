package io.labwire.katcp.client;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a client's callbacks in order, one at a time, on an executor. When many wait, it says so, that no more are made
 * until the user's code has caught up.
 */
final class CallbackQueue {

    private static final Logger LOG = LoggerFactory.getLogger(CallbackQueue.class);

    /** Is told, by any thread, when callbacks pile up and when they have been worked off. */
    interface Pressure {
        void changed(boolean high);
    }

    private final Executor executor;
    private final int high;
    private final Pressure pressure;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean running;
    private boolean pressing;
    private @Nullable Thread runner;

    CallbackQueue(Executor executor, int high, Pressure pressure) {
        this.executor = executor;
        this.high = high;
        this.pressure = pressure;
    }

    void add(Runnable callback) {
        boolean start;
        synchronized (waiting) {
            waiting.add(callback);
            if (waiting.size() >= high && !pressing) {
                pressing = true;
                pressure.changed(true);
            }
            start = !running;
            running = true;
        }
        if (start) {
            try {
                executor.execute(this::drain);
            } catch (RejectedExecutionException full) {
                LOG.warn("The executor of the callbacks takes no more; they are run by the thread that reads", full);
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
            } catch (RuntimeException fault) {
                LOG.error("A callback failed", fault);
            }
        }
    }

    private @Nullable Runnable next() {
        synchronized (waiting) {
            Runnable callback = waiting.poll();
            running = callback != null;
            runner = running ? Thread.currentThread() : null;
            if (pressing && waiting.size() <= high / 2) {
                pressing = false;
                pressure.changed(false);
            }
            return callback;
        }
    }
}
