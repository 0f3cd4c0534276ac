package io.labwire.trainer.device;

import io.labwire.trainer.core.Topic;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The device's end of the protocol without sockets, threads and a clock (specification of AutoTrainer, sections 2.1, 2.4, 8.1, 8.2 and 9):
 * its life, what waits to be published, when heartbeats are due, and that one request is answered at a time, once.
 *
 * <p>Not for several threads at once. Times are nanoseconds of one clock that begins near 0 and never goes back; {@link
 * Long#MAX_VALUE} is a time that never comes. {@link TrainerDevice} has one and moves its messages.
 */
public final class DeviceCore {

    /** Where it is in its life. There is no way back. */
    public enum State {
        /** Nothing can be published yet. */
        CREATED,
        /** It publishes and answers. */
        RUNNING,
        /** The answer that is being made still goes out. */
        STOPPING,
        /** Nothing goes out any more. */
        STOPPED
    }

    private static final long NEVER = Long.MAX_VALUE;

    private final long heartbeatInterval;
    private final int capacity;
    private final Overflow overflow;
    private final Supplier<Outgoing> heartbeat;
    private final Deque<List<Outgoing>> waiting = new ArrayDeque<>();
    private final List<Topic> givenUp = new ArrayList<>();
    private int waitingMessages;
    private State state = State.CREATED;
    private long heartbeatDue = NEVER;
    private long stopDue = NEVER;
    private @Nullable Outgoing heartbeatWaiting;
    private boolean answering;
    private long dropped;

    /**
     * A core that has not been started.
     *
     * @param settings what can be set
     * @param heartbeat makes a heartbeat of the moment
     */
    public DeviceCore(DeviceSettings settings, Supplier<Outgoing> heartbeat) {
        this.heartbeatInterval = settings.heartbeatInterval().toNanos();
        this.capacity = settings.queueCapacity();
        this.overflow = settings.overflow();
        this.heartbeat = heartbeat;
    }

    /**
     * Where it is in its life.
     *
     * @return the state
     */
    public State state() {
        return state;
    }

    /**
     * How many messages that had been taken were thrown away again.
     *
     * @return 0 or more
     */
    public long dropped() {
        return dropped;
    }

    /**
     * It runs from now on.
     *
     * @param now the time
     * @throws IllegalStateException if it has been started before
     */
    public void start(long now) {
        if (state != State.CREATED) {
            throw new IllegalStateException("already started");
        }
        state = State.RUNNING;
        heartbeatDue = now + heartbeatInterval;
    }

    /**
     * Takes messages that belong together, all or none.
     *
     * @param together one or more, in the order in which they are sent
     * @return false if they are not sent: it has been stopped, or too many wait
     * @throws IllegalStateException if it has not been started
     */
    public boolean publish(List<Outgoing> together) {
        checkStarted();
        if (isOver()) {
            return false;
        }
        if (waitingMessages + together.size() > capacity) {
            if (overflow == Overflow.REFUSE_NEW || together.size() > capacity) {
                return false;
            }
            dropOldest(together.size());
        }
        waiting.addLast(together);
        waitingMessages += together.size();
        return true;
    }

    /** Fails with an {@link IllegalStateException} if nothing can be published yet. */
    void checkStarted() {
        if (state == State.CREATED) {
            throw new IllegalStateException("not started yet: nothing can be published before start()");
        }
    }

    private void dropOldest(int room) {
        while (waitingMessages + room > capacity) {
            giveUp(takeFirst());
        }
    }

    private void giveUpAll() {
        while (!waiting.isEmpty()) {
            giveUp(takeFirst());
        }
    }

    private List<Outgoing> takeFirst() {
        List<Outgoing> first = waiting.removeFirst();
        waitingMessages -= first.size();
        return first;
    }

    private void giveUp(List<Outgoing> together) {
        dropped += together.size();
        together.forEach(each -> givenUp.add(each.topic()));
    }

    /**
     * What the messages were about that have been thrown away.
     *
     * @return the topics of those since the last time
     */
    public List<Topic> takeGivenUp() {
        List<Topic> taken = List.copyOf(givenUp);
        givenUp.clear();
        return taken;
    }

    /**
     * The next messages to be sent, one directly after the other.
     *
     * @return empty if there are none, or it does not run
     */
    public List<Outgoing> next() {
        if (state != State.RUNNING) {
            return List.of();
        }
        Outgoing alive = heartbeatWaiting;
        heartbeatWaiting = null;
        if (alive != null) {
            return List.of(alive);
        }
        return waiting.isEmpty() ? List.of() : takeFirst();
    }

    /** Whether somebody waits for the answer to the request that is being dealt with. */
    boolean isAwaited() {
        return answering && state != State.STOPPED;
    }

    /**
     * A request has come.
     *
     * @return whether its answer is to be made now; it is not if it has been stopped
     * @throws IllegalStateException if the one before has not been answered
     */
    public boolean request() {
        if (answering) {
            throw new IllegalStateException("a request came before the one before was answered");
        }
        answering = state == State.RUNNING;
        return answering;
    }

    /**
     * The answer to the open request is there.
     *
     * @return whether it is to be sent; an answer is only sent once
     */
    public boolean answered() {
        boolean send = answering && state != State.STOPPED;
        answering = false;
        if (state == State.STOPPING) {
            state = State.STOPPED;
            stopDue = NEVER;
        }
        return send;
    }

    /**
     * It is to stop. Messages that wait are dropped; the answer that is being made still goes out.
     *
     * @param latest when it stops even if the answer has not been made by then
     */
    public void stop(long latest) {
        if (state == State.RUNNING) {
            state = answering ? State.STOPPING : State.STOPPED;
            giveUpAll();
            heartbeatDue = NEVER;
        }
        stopDue = state == State.STOPPING ? Math.min(stopDue, latest) : NEVER;
    }

    /** It could not be started, or cannot go on. */
    public void fail() {
        state = State.STOPPED;
        giveUpAll();
        heartbeatDue = NEVER;
    }

    /**
     * When {@link #onTime} is to be called next.
     *
     * @return the time
     */
    public long nextDeadline() {
        return Math.min(heartbeatDue, stopDue);
    }

    /**
     * Does what is due.
     *
     * @param now the time
     */
    public void onTime(long now) {
        if (state == State.RUNNING && heartbeatDue <= now) {
            heartbeatDue = now + heartbeatInterval; // first: a clock of the user's may fail
            heartbeatWaiting = heartbeat.get();
        }
        if (state == State.STOPPING && stopDue <= now) {
            state = State.STOPPED;
            stopDue = NEVER;
        }
    }

    private boolean isOver() {
        return state == State.STOPPING || state == State.STOPPED;
    }
}
