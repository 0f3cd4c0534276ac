package io.labwire.trainer.device;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has requests done where the delegate runs, and gives back one answer to each, whatever happens there. */
final class Answering {

    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);

    private final DeviceCore core;
    private final CommandDesk desk;
    private final DelegateThread delegates;
    private final Executor spare;
    private final Consumer<byte[]> reply;
    private final ThreadLocal<Boolean> within = ThreadLocal.withInitial(() -> false);
    private volatile @Nullable CommandDelegate delegate;

    /**
     * Nobody handles commands yet.
     *
     * @param core knows whether somebody still waits for an answer
     * @param desk makes answers
     * @param delegates where the delegate runs
     * @param spare where commands are refused that it does not take
     * @param reply is given answers, by any thread
     */
    Answering(DeviceCore core, CommandDesk desk, DelegateThread delegates, Executor spare, Consumer<byte[]> reply) {
        this.core = core;
        this.desk = desk;
        this.delegates = delegates;
        this.spare = spare;
        this.reply = reply;
    }

    /** A request has come. Called by the thread of the sockets, where no code of the user's runs. */
    void request(byte[] frame) {
        AtomicBoolean begun = new AtomicBoolean();
        try {
            delegates.execute(() -> {
                if (begun.compareAndSet(false, true)) {
                    run(frame);
                }
            });
        } catch (RuntimeException | Error refused) { // shut down, or without a thread to be had
            if (begun.compareAndSet(false, true)) {
                LOG.warn("the executor takes no commands any more", refused);
                refuse(frame);
            }
        }
    }

    private void refuse(byte[] frame) {
        try {
            spare.execute(() -> reply.accept(desk.answer(frame, null)));
        } catch (RuntimeException | Error refused) {
            LOG.warn("nobody is told of a command that is not done", refused);
            reply.accept(desk.unavailable(frame));
        }
    }

    /** A command whose answer nobody waits for any more is not begun. */
    private void run(byte[] frame) {
        synchronized (core) {
            if (!core.isAwaited()) {
                return;
            }
        }
        within.set(true);
        try {
            reply.accept(desk.answer(frame, delegate));
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

    void end() {
        delegates.end();
    }

    void interrupt() {
        delegates.interrupt();
    }
}
