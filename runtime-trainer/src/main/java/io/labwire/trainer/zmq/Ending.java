package io.labwire.trainer.zmq;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The end of a thread: that it is to come, and that it is there. Any thread may call it. */
final class Ending {

    private final CountDownLatch complete = new CountDownLatch(1);
    private volatile boolean begun;

    /** It is to come. */
    void begin() {
        begun = true;
    }

    boolean hasBegun() {
        return begun;
    }

    /** It is there. */
    void complete() {
        complete.countDown();
    }

    /** Waits for it, at most so long; an interrupt is kept for afterwards. */
    boolean await(Duration atMost) {
        boolean interrupted = false;
        long until = System.nanoTime() + atMost.toNanos();
        try {
            while (true) {
                try {
                    return complete.await(until - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException asked) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
