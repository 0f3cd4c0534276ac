package io.labwire.trainer.remote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a remote's callbacks in order, one at a time, on an executor. Each lane has its own room, so that a flood of the one drops
 * nothing of the others.
 */
final class CallbackLanes {

    private static final Logger LOG = LoggerFactory.getLogger(CallbackLanes.class);

    /** What callbacks are about. */
    enum Lane {
        /** The ends of calls, which are never dropped. There are no more of them than calls. */
        CALLS,
        /** Emergencies, and that the rig shows itself in another way. */
        URGENT,
        /** Everything else that is published. */
        MESSAGES,
        /** What a remote does, for those who watch it. */
        NOTICES
    }

    /** A callback and its place in the order of all. */
    private record Waiting(long number, Runnable callback) {}

    private final Executor executor;
    private final int room;
    private final QueuePolicy policy;
    private final Map<Lane, Deque<Waiting>> lanes = new EnumMap<>(Lane.class);
    private final List<Deque<Waiting>> queues = new ArrayList<>();
    private final Object lock = new Object();
    private long numbers;
    private long dropped;
    private boolean startable;
    private boolean running;

    CallbackLanes(Executor executor, int room, QueuePolicy policy) {
        this.executor = executor;
        this.room = room;
        this.policy = policy;
        for (Lane lane : Lane.values()) {
            Deque<Waiting> queue = new ArrayDeque<>();
            lanes.put(lane, queue);
            queues.add(queue);
        }
    }

    /** How many published messages were dropped. */
    long dropped() {
        synchronized (lock) {
            return dropped;
        }
    }

    /** Adds one, which is run after {@link #start}. No code of a user's runs in here. */
    void add(Lane lane, Runnable callback) {
        synchronized (lock) {
            Deque<Waiting> queue = Objects.requireNonNull(lanes.get(lane));
            if (!hasRoom(lane, queue)) {
                return;
            }
            queue.addLast(new Waiting(numbers++, callback));
            startable = true;
        }
    }

    private boolean hasRoom(Lane lane, Deque<Waiting> queue) {
        if (lane == Lane.CALLS || queue.size() < room) {
            return true;
        }
        dropped += lane == Lane.NOTICES ? 0 : 1;
        if (policy == QueuePolicy.DROP_OLDEST) {
            queue.removeFirst();
        }
        return policy == QueuePolicy.DROP_OLDEST;
    }

    /** Has those run that have been added. An executor may do so in this thread. */
    void start() {
        synchronized (lock) {
            if (!startable || running) {
                return;
            }
            running = true;
        }
        try {
            executor.execute(this::drain);
        } catch (RuntimeException | Error refused) { // shut down, or without a thread to be had
            LOG.warn("The executor of a remote's callbacks takes no more; a thread of their own runs these", refused);
            startOwn();
        }
    }

    private void startOwn() {
        boolean started = false;
        try {
            Thread own = new Thread(this::drain, "labwire-trainer-remote-callbacks");
            own.setDaemon(true);
            own.start();
            started = true;
        } finally {
            if (!started) {
                synchronized (lock) {
                    running = false; // what is added next has it tried again
                }
            }
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
        synchronized (lock) {
            Deque<Waiting> first = null;
            for (int at = 0; at < queues.size(); at++) { // many a time in a second: no iterator
                Deque<Waiting> lane = queues.get(at);
                if (!lane.isEmpty()
                        && (first == null
                                || lane.getFirst().number() < first.getFirst().number())) {
                    first = lane;
                }
            }
            running = first != null;
            startable = running;
            return first == null ? null : first.removeFirst().callback();
        }
    }
}
