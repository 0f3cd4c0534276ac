package io.labwire.trainer.zmq;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zeromq.ZEvent;
import org.zeromq.ZMQ;

/**
 * The thread that opens the sockets of a device or a remote, closes them, and keeps their connections (specification of AutoTrainer,
 * sections 8.2 and 12). It runs steps that any thread gives it, hands over messages that come in to an {@link OwnedSocket}, and tells the time
 * when it is wanted. It sleeps until there is something to do, and never in between.
 *
 * <p>Users' code has no business on it.
 */
public final class SocketThread {

    /** What runs on the thread; it wants nothing but what it overrides. */
    public interface Core {

        /**
         * When the core wants to be told the time.
         *
         * @return nanoseconds of {@link SocketThread#now}, {@link Long#MAX_VALUE} if it does not
         */
        default long nextDeadline() {
            return Long.MAX_VALUE;
        }

        /**
         * Tells the core the time.
         *
         * @param now nanoseconds
         */
        default void onTime(long now) {}

        /** Sends what has come up since the last time. Called after all that was there to do, before the thread sleeps. */
        default void flush() {}

        /**
         * A thread of ZeroMQ has ended, such as for want of memory. Nothing is sent or received any more, and no socket can be opened.
         *
         * @param error what has ended it
         */
        default void broken(Throwable error) {}
    }

    private static final Logger LOG = LoggerFactory.getLogger(SocketThread.class);

    /** So many messages of a socket, and so many steps, are dealt with before the others have their turn. */
    private static final int TURN = 100;

    private final long origin = System.nanoTime();
    private final Ending ending = new Ending();
    private final ZMQ.Context context = ZMQ.context(1);
    private final Core core;
    private final SocketSelector selector = new SocketSelector();
    private final HeldSockets sockets = new HeldSockets(this, context, selector);
    private final StepQueue steps;
    private final Thread thread;
    private volatile boolean closing;
    private volatile boolean broken;
    private boolean lookAgain;

    /**
     * Starts the thread.
     *
     * @param threadName its name; it is a daemon
     * @param core what runs on it
     */
    public SocketThread(String threadName, Core core) {
        this.core = core;
        this.steps = new StepQueue(threadName);
        context.setUncaughtExceptionHandler(this::broken);
        context.setNotificationExceptionHandler(SocketThread::fault);
        this.thread = new Thread(this::run, threadName);
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * The time of this thread, from 0 when it was started.
     *
     * @return nanoseconds
     */
    public long now() {
        return System.nanoTime() - origin;
    }

    /**
     * Has a step run by the thread, in the order of the calls. Steps that are still there when the thread ends are not run. May be
     * called by any thread.
     *
     * @param step the step
     */
    public void execute(Runnable step) {
        steps.add(step);
        wakeUp();
    }

    /** Has the thread call {@link Core#flush} soon. May be called by any thread. */
    public void wakeUp() {
        selector.wakeUp();
    }

    /**
     * Whether the caller is this thread.
     *
     * @return true on it
     */
    public boolean isCurrent() {
        return Thread.currentThread() == thread;
    }

    /**
     * Opens a socket. Only for this thread.
     *
     * @param type of which type
     * @param settings how it is
     * @param events is told of its connections, by this thread
     * @return the socket
     * @throws IllegalStateException if the settings cannot be had, with what is missing
     */
    public OwnedSocket open(SocketType type, SocketSettings settings, Consumer<SocketEvent> events) {
        return sockets.open(type, settings, events, socket -> new OwnedSocket(this, socket, settings));
    }

    /**
     * Opens a socket that threads use by turns. Only for this thread.
     *
     * @param type of which type
     * @param settings how it is
     * @param events is told of its connections, by this thread
     * @return the socket
     * @throws IllegalStateException if the settings cannot be had, with what is missing
     */
    public TurnSocket openForTurns(SocketType type, SocketSettings settings, Consumer<SocketEvent> events) {
        return sockets.open(type, settings, events, socket -> new TurnSocket(this, socket, settings));
    }

    /** Called by ZeroMQ's own threads, which must not be held up. */
    void forward(ZEvent event, HeldSocket socket, Consumer<SocketEvent> events) {
        SocketEvent told = SocketEvents.of(event);
        if (!ending.hasBegun()) {
            execute(() -> {
                socket.onEvent(told, now());
                events.accept(told);
            });
        }
    }

    /**
     * Ends the thread: its sockets go on sending what waits for as long as they linger, then they are closed. Returns at once, may
     * be called by any thread and more than once.
     */
    public void end() {
        ending.begin();
        selector.wakeUpSurely();
    }

    /**
     * Waits until the thread has ended, its sockets are closed and their addresses free.
     *
     * @param atMost how long
     * @return false if it has not ended by then, or this is the thread itself; true also if ZeroMQ has failed, and addresses may not be
     *     free
     */
    public boolean awaitEnd(Duration atMost) {
        if (isCurrent()) {
            return false;
        }
        return ending.await(atMost);
    }

    void lookAgain() {
        lookAgain = true;
    }

    void forget(HeldSocket socket) {
        sockets.forget(socket);
    }

    private void run() {
        try {
            Runnable turn = this::turn;
            while (!ending.hasBegun()) {
                steps.run(turn);
            }
            steps.run(core::flush);
        } finally {
            closeAll();
        }
    }

    private void turn() {
        lookAgain = false;
        boolean more = steps.runSome(TURN);
        if (core.nextDeadline() <= now()) {
            steps.run(() -> core.onTime(now()));
        }
        for (HeldSocket each : sockets.all()) {
            steps.run(() -> each.onTime(now()));
            more |= receive(each);
        }
        steps.run(core::flush);
        if (more) {
            selector.foundSomething();
        } else if (!lookAgain && !ending.hasBegun()) {
            sleep();
        }
    }

    /** Whether there may be more. */
    private boolean receive(HeldSocket socket) {
        int count = 0;
        try {
            while (count < TURN && socket.receiveOne()) {
                count++;
            }
            steps.forgetInterrupt();
        } catch (RuntimeException | Error failed) {
            steps.report(failed);
        }
        return count > 0;
    }

    private void sleep() {
        long deadline = nextDeadline();
        try {
            selector.sleep(deadline == Long.MAX_VALUE ? deadline : deadline - now());
        } catch (IOException broken) {
            LOG.error("{} cannot wait for its sockets", thread.getName(), broken);
            ending.begin();
        }
    }

    private long nextDeadline() {
        long soonest = core.nextDeadline();
        for (HeldSocket each : sockets.all()) {
            soonest = Math.min(soonest, each.nextDeadline());
        }
        return soonest;
    }

    /** Such as a peer that has sent half a command; ZeroMQ goes on, and so do the others. */
    private static void fault(Thread where, Throwable error) {
        LOG.warn("{} of ZeroMQ met a fault: {}", where.getName(), String.valueOf(error));
        LOG.debug("it was this", error);
    }

    /** Called by a thread of ZeroMQ, which ends. Those that wait for it, as ZeroMQ does when it is closed, would wait for ever. */
    private void broken(Thread where, Throwable error) {
        broken = true;
        if (closing) {
            ending.complete();
        }
        execute(() -> core.broken(error));
        LOG.error("{} of ZeroMQ has failed; nothing is sent or received any more", where, error);
    }

    private void closeAll() {
        ending.begin();
        closing = true;
        for (HeldSocket each : sockets.all()) {
            steps.run(() -> each.close(each.linger()));
        }
        if (!broken) {
            steps.run(context::term);
        }
        selector.close();
        ending.complete();
    }
}
