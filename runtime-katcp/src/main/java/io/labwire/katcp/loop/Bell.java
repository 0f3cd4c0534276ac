package io.labwire.katcp.loop;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Lets threads wait until something holds that another thread brings about. */
public final class Bell {

    private final Object lock = new Object();

    /** A bell that nobody waits for. */
    public Bell() {}

    /** Something has changed: those who wait look again. */
    public void ring() {
        synchronized (lock) {
            lock.notifyAll();
        }
    }

    /**
     * Waits.
     *
     * @param holds whether there is nothing to wait for any more; asked by the waiting thread after each ring
     * @param timeout how long at most
     * @return whether it holds
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public boolean await(BooleanSupplier holds, Duration timeout) throws InterruptedException {
        boolean endless = timeout.toSeconds() > Integer.MAX_VALUE;
        long end = System.nanoTime() + (endless ? Long.MAX_VALUE / 2 : timeout.toNanos());
        synchronized (lock) {
            while (!holds.getAsBoolean()) {
                long left = end - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                TimeUnit.NANOSECONDS.timedWait(lock, left);
            }
            return true;
        }
    }
}
