package io.labwire.cli.katcp.proxy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Does what it is given one after the other in a thread of its own. What waits is bounded in number and bytes: beyond that it
 * takes nothing more, and never makes anybody wait.
 */
final class Telling implements AutoCloseable {

    /** How many things may wait. */
    static final int MOST_WAITING = 100_000;

    /** How many bytes may wait. */
    static final int MOST_BYTES = 16 * 1024 * 1024;

    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private record Tale(Runnable work, int bytes) {}

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Queue<Tale> waiting = new ArrayDeque<>();
    private final Thread thread = new Thread(this::run, "proxy-telling");
    private long waitingBytes;
    private boolean closed;

    Telling() {
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Has something told.
     *
     * @param bytes how many bytes it holds
     * @param work what tells it
     * @return false if too much waits already; then it is not told
     */
    boolean tell(int bytes, Runnable work) {
        lock.lock();
        try {
            // Something is always taken when nothing waits, however large it is.
            boolean full = waiting.size() >= MOST_WAITING || (waitingBytes > 0 && waitingBytes + bytes > MOST_BYTES);
            if (full || closed) {
                return false;
            }
            waiting.add(new Tale(work, bytes));
            waitingBytes += bytes;
            arrived.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Tells what still waits, unless that takes long. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            arrived.signal();
        } finally {
            lock.unlock();
        }
        try {
            TimeUnit.NANOSECONDS.timedJoin(thread, FAREWELL.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        for (Optional<Tale> next = next(); next.isPresent(); next = next()) {
            tell(next.get().work());
            done(next.get().bytes());
        }
    }

    /** What could not be told, for want of memory too, does not keep the rest from being told. */
    private static void tell(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            // Who has it told sees to it that the gap shows.
        }
    }

    private Optional<Tale> next() {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                arrived.awaitUninterruptibly();
            }
            return Optional.ofNullable(waiting.poll());
        } finally {
            lock.unlock();
        }
    }

    private void done(int bytes) {
        lock.lock();
        try {
            waitingBytes -= bytes;
        } finally {
            lock.unlock();
        }
    }
}
