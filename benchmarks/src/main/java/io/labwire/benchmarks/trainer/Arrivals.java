package io.labwire.benchmarks.trainer;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Counts messages that arrive at one thread, while another one waits for the last of them. */
final class Arrivals {

    private static final long LOST_AFTER = TimeUnit.SECONDS.toNanos(20);

    private final AtomicLong count = new AtomicLong();
    private volatile long wanted = Long.MAX_VALUE;
    private volatile Thread waiting = Thread.currentThread();

    /** One has arrived. Called by one thread. */
    void one() {
        long now = count.get() + 1;
        count.lazySet(now);
        if (now >= wanted) {
            count.set(now);
            LockSupport.unpark(waiting);
        }
    }

    /** Waits until so many have arrived in all. */
    void await(long all) throws TimeoutException {
        waiting = Thread.currentThread();
        wanted = all;
        long until = System.nanoTime() + LOST_AFTER;
        while (count.get() < all) {
            LockSupport.parkNanos(this, TimeUnit.MILLISECONDS.toNanos(50));
            if (System.nanoTime() > until) {
                throw new TimeoutException((all - count.get()) + " of " + all + " messages were lost");
            }
        }
        if (count.get() > all) {
            throw new TimeoutException((count.get() - all) + " messages too many");
        }
        wanted = Long.MAX_VALUE;
    }
}
