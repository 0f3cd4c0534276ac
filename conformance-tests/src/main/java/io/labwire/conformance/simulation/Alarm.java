package io.labwire.conformance.simulation;

import java.time.Duration;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Tells a core the time when it wants to be told. Cores count nanoseconds; {@link Long#MAX_VALUE} is a deadline that
 * never comes.
 */
public final class Alarm {

    private final VirtualTime time;
    private final LongSupplier deadline;
    private final LongConsumer onTime;
    private final Runnable after;
    private long setTo = Long.MAX_VALUE;

    /**
     * An alarm that is not set.
     *
     * @param time the time in which it rings
     * @param deadline when the core wants to be told the time
     * @param onTime tells it
     * @param after runs after the core has been told
     */
    public Alarm(VirtualTime time, LongSupplier deadline, LongConsumer onTime, Runnable after) {
        this.time = time;
        this.deadline = deadline;
        this.onTime = onTime;
        this.after = after;
    }

    /**
     * Looks at the core's deadline; to be called after each of its steps.
     *
     * @param now the time as the core counts it
     */
    public void look(long now) {
        long next = deadline.getAsLong();
        if (next >= setTo) {
            return; // the one that is set comes first, and looks again
        }
        setTo = next;
        long delay = Math.max(0, next - now);
        time.after(Duration.ofNanos(delay), () -> ring(next, now + delay));
    }

    private void ring(long wanted, long now) {
        if (wanted != setTo) {
            return; // an earlier one has been set since, and rung
        }
        setTo = Long.MAX_VALUE;
        onTime.accept(now);
        after.run();
        look(now);
    }
}
