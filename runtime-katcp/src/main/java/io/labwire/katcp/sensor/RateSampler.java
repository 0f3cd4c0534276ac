package io.labwire.katcp.sensor;

import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Sends changes, but no two sooner after one another than the shortest time, and something at least after the longest. Every
 * reading sent begins both times anew.
 */
final class RateSampler<T> implements Sampler<T> {

    private final BiPredicate<Reading<T>, Reading<T>> differs;
    private final long shortest;
    private final long longest;
    private @Nullable Reading<T> last;
    private long lastAt;
    private boolean waiting;

    /** Whether a reading {@code differs} is asked with the one that was sent last, and the new one. */
    RateSampler(BiPredicate<Reading<T>, Reading<T>> differs, RateLimit limit) {
        this.differs = differs;
        this.shortest = Nanos.of(limit.shortest());
        this.longest = Math.max(1, Nanos.of(limit.longest()));
    }

    @Override
    public void sent(Reading<T> reading, long now) {
        last = reading;
        lastAt = now;
        waiting = false;
    }

    @Override
    public boolean changed(Reading<T> reading, long now) {
        if (last != null && !differs.test(last, reading)) {
            return false;
        }
        if (last == null || now >= Nanos.after(lastAt, shortest)) {
            return true;
        }
        waiting = true;
        return false;
    }

    @Override
    public long deadline() {
        if (last == null) {
            return NEVER;
        }
        return Nanos.after(lastAt, waiting ? shortest : longest);
    }

    /** What is present by then is sent, even if it is what was sent last again. */
    @Override
    public boolean elapsed(long now) {
        return true;
    }
}
