package io.labwire.katcp.server;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How much of what handlers send may be on its way to one client. Who sends more waits until the client has read (specification,
 * section 11.6). May be used by any thread.
 */
final class Room {

    private final long most;
    private final AtomicLong announced = new AtomicLong();
    private final AtomicLong queued = new AtomicLong();
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile boolean closed;

    Room(long most) {
        this.most = most;
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
        queued.set(bytes);
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

    /** Waits as long as there is no room. */
    synchronized void await() throws InterruptedException {
        waiting.incrementAndGet();
        try {
            while (isFull()) {
                wait();
            }
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
