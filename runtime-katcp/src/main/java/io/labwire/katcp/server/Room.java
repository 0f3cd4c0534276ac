package io.labwire.katcp.server;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * How much of what handlers send may be on its way to one client. Who sends more waits until the client has read (specification,
 * section 11.6). May be used by any thread.
 */
final class Room {

    private final long most;
    private final LongSupplier clock;
    private final AtomicLong announced = new AtomicLong();
    private final AtomicLong queued = new AtomicLong();
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile long stillSince;
    private volatile boolean closed;

    Room(long most, LongSupplier clock) {
        this.most = most;
        this.clock = clock;
    }

    /** Something is on its way to the core's thread. */
    void announce(long bytes) {
        announced.addAndGet(bytes);
    }

    /** It has come. */
    void arrived(long bytes) {
        announced.addAndGet(-bytes);
    }

    long announced() {
        return announced.get();
    }

    /** So much is with the core's thread, or the network. */
    void queued(long bytes) {
        if (queued.getAndSet(bytes) > bytes && waiting.get() > 0) {
            stillSince = clock.getAsLong();
        }
        wakeIfThereIsRoom();
    }

    private void wakeIfThereIsRoom() {
        if (waiting.get() > 0 && !isFull()) {
            synchronized (this) {
                notifyAll();
            }
        }
    }

    boolean isFull() {
        return !closed && announced.get() + queued.get() > most;
    }

    /** When the client has last read something since it is waited for. */
    long stillSince() {
        return stillSince;
    }

    /** Waits as long as there is no room, but not for a client that reads nothing for a time; whether there is room. */
    synchronized boolean await(long stallTime) throws InterruptedException {
        if (waiting.getAndIncrement() == 0) {
            stillSince = clock.getAsLong();
        }
        try {
            while (isFull()) {
                long left = stallTime - (clock.getAsLong() - stillSince);
                if (left <= 0) {
                    return false;
                }
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
            return true;
        } finally {
            waiting.decrementAndGet();
        }
    }

    /** Nobody waits any more. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
