package io.labwire.katcp.loop;

import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.ScheduledFuture;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread of its own for one core and its connections: runs the core's steps one after the other, tells it the time when
 * it wants to be told, and flushes once after all steps that were waiting.
 */
public final class CoreLoop implements AutoCloseable {

    /** What a loop runs. Called by its thread only. */
    public interface Core {

        /**
         * When the core wants to be told the time.
         *
         * @return nanoseconds, {@link Deadlines#NEVER} if it does not
         */
        long nextDeadline();

        /**
         * Tells the core the time.
         *
         * @param now nanoseconds
         */
        void onTime(long now);

        /** Sends what the steps before have written. */
        void flush();

        /**
         * A step has broken off, anywhere: memory or the stack is exhausted, or the code is wrong. Nothing that was in the
         * middle of something can be relied on.
         *
         * @param error what happened
         */
        default void broken(Error error) {}
    }

    private static final Logger LOG = LoggerFactory.getLogger(CoreLoop.class);

    /** How exactly deadlines are kept by a loop that is not told otherwise: 1 ms. */
    public static final Duration TICK = Duration.ofMillis(1);

    private static final long CLOSING_SECONDS = 5;

    private final long origin = System.nanoTime();
    private final EventLoopGroup group;
    private final EventLoop eventLoop;
    private final Core core;
    private final long tick;
    private final Runnable flush;
    private final Queue<Runnable> steps = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean drainComing = new AtomicBoolean();
    private @Nullable ScheduledFuture<?> alarm;
    private long alarmAt = Deadlines.NEVER;

    /**
     * Starts the thread with the first step.
     *
     * @param threadName the name of the thread, a daemon
     * @param core what it runs
     */
    public CoreLoop(String threadName, Core core) {
        this(threadName, core, TICK);
    }

    /**
     * Starts the thread with the first step.
     *
     * @param threadName the name of the thread, a daemon
     * @param core what it runs
     * @param tick how exactly deadlines are kept, above zero; it is also how fast a core can ask to be told the time again and again
     */
    public CoreLoop(String threadName, Core core, Duration tick) {
        this.core = core;
        this.tick = tick.toNanos();
        this.flush = core::flush;
        this.group = new MultiThreadIoEventLoopGroup(
                1, new DefaultThreadFactory(threadName, true), NioIoHandler.newFactory());
        this.eventLoop = group.next();
    }

    /**
     * Netty's side of the thread, to register channels with.
     *
     * @return the event loop
     */
    public EventLoop eventLoop() {
        return eventLoop;
    }

    /**
     * The time of this loop, from 0 when it was made.
     *
     * @return nanoseconds
     */
    public long now() {
        return System.nanoTime() - origin;
    }

    /**
     * Has a step run by the thread, in the order of the calls. May be called by any thread.
     *
     * @param step the step
     */
    public void execute(Runnable step) {
        steps.add(step);
        if (drainComing.compareAndSet(false, true)) {
            try {
                eventLoop.execute(this::drain);
            } catch (RejectedExecutionException ended) {
                afterTheEnd();
            }
        }
    }

    private void drain() {
        runWaiting();
        settle();
    }

    /** Runs the steps that wait. To be called by the thread itself, before what Netty tells it. */
    public void runWaiting() {
        drainComing.set(false); // a step that comes from here on may be run now or by the next drain
        for (Runnable step = steps.poll(); step != null; step = steps.poll()) {
            guarded(step);
        }
    }

    /** The thread has ended. Whoever still wants something of the core gets its answer from the calling thread. */
    private synchronized void afterTheEnd() {
        runWaiting();
    }

    /**
     * Runs a step at once, and after it those that wait. To be called by the thread itself, for what Netty tells it.
     *
     * @param step the step
     */
    public void run(Runnable step) {
        guarded(step);
        drain();
    }

    /** A fault of ours in one step must not end the thread, and with it every connection. */
    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException fault) {
            LOG.error("A step failed", fault);
        } catch (Error error) {
            broken(error);
        }
    }

    /**
     * Something has broken off. To be called by the thread itself. Room is made before anything is said: there may be too
     * little of it for a line of a log.
     *
     * @param error what happened
     */
    public void broken(Error error) {
        try {
            core.broken(error);
        } catch (RuntimeException | Error again) {
            error.addSuppressed(again);
        }
        try {
            LOG.error("A step broke off", error);
        } catch (Error unsaid) {
            return; // the thread is worth more than the line
        }
    }

    private void settle() {
        guarded(flush);
        long deadline = core.nextDeadline();
        if (deadline >= alarmAt) {
            return; // the alarm that is set comes first, and looks again
        }
        if (alarm != null) {
            alarm.cancel(false);
        }
        alarmAt = deadline;
        long delay = Math.max(tick, deadline - now());
        alarm = eventLoop.schedule(this::ring, delay, TimeUnit.NANOSECONDS);
    }

    private void ring() {
        alarm = null;
        alarmAt = Deadlines.NEVER;
        run(() -> core.onTime(now()));
    }

    /** Ends the thread, and waits until it has ended unless it is the caller. */
    @Override
    public void close() {
        boolean self = eventLoop.inEventLoop();
        var unused = group.shutdownGracefully(0, CLOSING_SECONDS, TimeUnit.SECONDS);
        if (!self) {
            group.terminationFuture().awaitUninterruptibly(CLOSING_SECONDS, TimeUnit.SECONDS);
        }
    }
}
