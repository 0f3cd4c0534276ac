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
        /** The ends of calls, and of the remote itself, which are never dropped. There are hardly more of them than calls. */
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

    /** So many messages are taken out of their lane at once, or fewer where there is little room. */
    private static final int AT_ONCE = 32;

    private static final int PART_OF_ROOM = 8;

    private final Executor executor;
    private final int room;
    private final QueuePolicy policy;
    private final Map<Lane, Deque<Waiting>> lanes = new EnumMap<>(Lane.class);
    private final List<Deque<Waiting>> queues = new ArrayList<>();
    private final Object lock = new Object();
    private long numbers;
    private long dropped;
    private long droppedNotices;
    private boolean startable;
    private boolean running;

    /** Those that have been taken out and not run; only who runs them uses it. */
    private final @Nullable Runnable[] taken;

    /** How many of these are messages, which have not left the room that there is for them. */
    private volatile int messagesTaken;

    CallbackLanes(Executor executor, int room, QueuePolicy policy) {
        this.executor = executor;
        this.room = room;
        this.policy = policy;
        this.taken = new Runnable[Math.max(1, Math.min(AT_ONCE, room / PART_OF_ROOM))];
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

    /** How many notices were dropped. */
    long droppedNotices() {
        synchronized (lock) {
            return droppedNotices;
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
        int there = lane == Lane.MESSAGES ? queue.size() + messagesTaken : queue.size();
        if (lane == Lane.CALLS || there < room) {
            return true;
        }
        if (lane == Lane.NOTICES) {
            droppedNotices++;
        } else {
            dropped++;
        }
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
        for (int count = take(); count > 0; count = take()) {
            for (int at = 0; at < count; at++) {
                Runnable callback = Objects.requireNonNull(taken[at]);
                taken[at] = null;
                if (at > 0) {
                    messagesTaken = Math.max(0, messagesTaken - 1);
                }
                run(callback);
            }
        }
    }

    private static void run(Runnable callback) {
        try {
            callback.run();
        } catch (Throwable fault) { // whatever it is, it is not to end all callbacks for ever
            LOG.error("A callback failed", fault);
        }
    }

    /** How many are to be run next: many messages at once where there is nothing else between them. */
    private int take() {
        synchronized (lock) {
            Deque<Waiting> first = null;
            long next = Long.MAX_VALUE;
            long afterwards = Long.MAX_VALUE;
            for (int at = 0; at < queues.size(); at++) { // many a time in a second: no iterator
                Deque<Waiting> lane = queues.get(at);
                long number = lane.isEmpty() ? Long.MAX_VALUE : lane.getFirst().number();
                if (number < next) {
                    afterwards = next;
                    next = number;
                    first = lane;
                } else {
                    afterwards = Math.min(afterwards, number);
                }
            }
            running = first != null;
            startable = running;
            return first == null ? 0 : take(first, afterwards);
        }
    }

    private int take(Deque<Waiting> lane, long before) {
        boolean messages = lane == lanes.get(Lane.MESSAGES);
        int most = messages ? taken.length : 1;
        int count = 0;
        while (count < most && !lane.isEmpty() && lane.getFirst().number() < before) {
            taken[count++] = lane.removeFirst().callback();
        }
        messagesTaken = messages ? count - 1 : 0; // the first is being run
        return count;
    }
}
