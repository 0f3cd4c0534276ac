package io.labwire.trainer.device;

import io.labwire.trainer.zmq.ReplySocket;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The daemon thread that takes one request after the other, has it done and answers it (specification of AutoTrainer, section 3). The
 * delegate runs on it unless the user has an executor for it; the socket is not held meanwhile, and may be closed.
 */
final class CommandThread {

    private static final Logger LOG = LoggerFactory.getLogger(CommandThread.class);

    private static final long AFTER_A_FAULT = TimeUnit.MILLISECONDS.toNanos(100);

    private final DeviceCore core;
    private final Answering answering;
    private final Runnable stopped;
    private final LongAdder answered = new LongAdder();
    private volatile boolean ending;
    private volatile @Nullable Thread thread;

    /**
     * A thread that has not been started.
     *
     * @param core knows whether requests are to be answered
     * @param answering makes answers
     * @param stopped is run when the core has stopped with an answer
     */
    CommandThread(DeviceCore core, Answering answering, Runnable stopped) {
        this.core = core;
        this.answering = answering;
        this.stopped = stopped;
    }

    void start(ReplySocket socket) {
        Thread started = new Thread(() -> run(socket), "labwire-trainer-commands");
        started.setDaemon(true);
        thread = started;
        started.start();
    }

    private void run(ReplySocket socket) {
        while (!ending) {
            List<byte[]> request;
            try {
                request = socket.receive();
            } catch (InterruptedException meantForADelegate) {
                LOG.debug("an interrupt found no command that it could end");
                continue;
            } catch (RuntimeException | Error failed) {
                report(failed);
                LockSupport.parkNanos(AFTER_A_FAULT); // or one that stays would take the processor and fill the log
                continue;
            }
            if (request == null) {
                return;
            }
            try {
                request(socket, request.get(0));
            } catch (RuntimeException | Error failed) { // one request takes no others with it
                report(failed);
            }
            if (Thread.interrupted()) { // by the delegate, or for one that has ended meanwhile
                LOG.debug("an interrupt came too late for the command that it was meant for");
            }
        }
    }

    private void request(ReplySocket socket, byte[] frame) {
        boolean toAnswer;
        synchronized (core) {
            toAnswer = core.request();
        }
        if (toAnswer) {
            try {
                answer(socket, answering.answer(frame));
            } finally {
                end();
            }
        }
    }

    private void answer(ReplySocket socket, byte @Nullable [] answer) {
        boolean toSend;
        synchronized (core) {
            toSend = core.isAwaited();
        }
        if (answer != null && toSend) {
            answered.increment(); // before the remote has it, so that nobody sees it and not its count
            boolean sent = socket.send(List.of(answer));
            LOG.trace("answer on its way: {}", sent);
        }
    }

    /** The device may have waited for this answer to stop. */
    private void end() {
        boolean over;
        synchronized (core) {
            boolean last = core.answered();
            LOG.trace("the request is dealt with, in time: {}", last);
            over = core.state() == DeviceCore.State.STOPPED;
        }
        if (over) {
            stopped.run();
        }
    }

    /** Logging is users' code, and memory may be short: neither ends the thread. */
    private static void report(Throwable failed) {
        try {
            LOG.error("a request could not be dealt with", failed);
        } catch (RuntimeException | Error ignored) {
            return;
        }
    }

    long answered() {
        return answered.sum();
    }

    /** Ends it when the socket is closed. A delegate that is still at it is interrupted. */
    void interrupt() {
        ending = true;
        Thread started = thread;
        if (started != null) {
            started.interrupt();
        }
    }
}
