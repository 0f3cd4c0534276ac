package io.labwire.trainer.device;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has a request done where the delegate runs, and waits for the answer, whatever happens there. */
final class Answering {

    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);

    private final DeviceCore core;
    private final CommandDesk desk;
    private final @Nullable Executor executor;
    private final ThreadLocal<Boolean> within = ThreadLocal.withInitial(() -> false);
    private volatile @Nullable CommandDelegate delegate;

    /**
     * Nobody handles commands yet.
     *
     * @param core knows whether somebody still waits for an answer
     * @param desk makes answers
     * @param executor where the delegate runs; null for the thread that asks
     */
    Answering(DeviceCore core, CommandDesk desk, @Nullable Executor executor) {
        this.core = core;
        this.desk = desk;
        this.executor = executor;
    }

    /**
     * The answer to a request.
     *
     * @return null if nobody waits for it any more
     */
    byte @Nullable [] answer(byte[] frame) {
        Executor users = executor;
        if (users == null) {
            return run(frame);
        }
        CompletableFuture<byte @Nullable []> made = new CompletableFuture<>();
        AtomicBoolean begun = new AtomicBoolean();
        try {
            users.execute(() -> {
                if (begun.compareAndSet(false, true)) {
                    made.complete(run(frame));
                }
            });
        } catch (RuntimeException | Error refused) { // shut down, or without a thread to be had
            if (begun.compareAndSet(false, true)) {
                LOG.warn("the executor takes no commands any more", refused);
                made.complete(desk.answer(frame, null));
            }
        }
        return awaited(made);
    }

    /** An interrupt ends the wait if it means that the device has stopped. */
    private byte @Nullable [] awaited(Future<byte @Nullable []> made) {
        while (true) {
            try {
                return made.get();
            } catch (InterruptedException perhapsStopped) {
                if (!isAwaited()) {
                    return null;
                }
            } catch (ExecutionException impossible) {
                throw new AssertionError("a request has an answer, whatever happens", impossible);
            }
        }
    }

    private boolean isAwaited() {
        synchronized (core) {
            return core.isAwaited();
        }
    }

    /** A command whose answer nobody waits for any more is not begun. */
    private byte @Nullable [] run(byte[] frame) {
        if (!isAwaited()) {
            return null;
        }
        within.set(true);
        try {
            return desk.answer(frame, delegate);
        } finally {
            within.remove();
        }
    }

    /** Whether this thread is dealing with a request. */
    boolean isWithin() {
        return within.get();
    }

    void delegate(@Nullable CommandDelegate next) {
        delegate = next;
    }

    @Nullable CommandDelegate delegate() {
        return delegate;
    }

    long failed() {
        return desk.failed();
    }
}
