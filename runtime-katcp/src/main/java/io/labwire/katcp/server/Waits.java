package io.labwire.katcp.server;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts the handlers that wait for a client to read. Each holds a thread, so that there is a bound. May be used by any thread. */
final class Waits {

    private final Surroundings surroundings;
    private final int most;
    private final AtomicInteger waiting = new AtomicInteger();

    Waits(Surroundings surroundings, int most) {
        this.surroundings = surroundings;
        this.most = most;
    }

    /** Whether one more may wait; then {@link #end} has to be called. */
    boolean begin() {
        if (waiting.incrementAndGet() > most) {
            waiting.decrementAndGet();
            return false;
        }
        surroundings.waiting(1);
        return true;
    }

    void end() {
        surroundings.waiting(-1);
        waiting.decrementAndGet();
    }
}
