package io.labwire.katcp.client;

import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * How long a client waits before it connects again (specification, sections 12.1 and 15). Any policy of one's own will
 * do; it is asked by the client's thread and must not block.
 */
@FunctionalInterface
public interface Reconnection {

    /**
     * The delay before the next attempt.
     *
     * @param failures how many connections in a row were not made, or ended before the device's greeting; 1 also for the
     *     end of one that was greeted
     * @param random gives numbers from 0 to below 1, evenly spread
     * @return the delay, not negative; empty to give up, and with it the client is stopped
     */
    Optional<Duration> delay(int failures, DoubleSupplier random);

    /**
     * Always the same delay, for ever.
     *
     * @param delay the delay, not negative
     * @return the policy; the default is {@code fixed(Duration.ofMillis(500))}
     */
    static Reconnection fixed(Duration delay) {
        Optional<Duration> always = Optional.of(notNegative(delay));
        return (failures, random) -> always;
    }

    /**
     * A delay that is drawn between half of a bound and the bound, which doubles with each failure. Many clients of one
     * device that was restarted thus do not all come back at the same moment, and not for ever in vain twice a second.
     *
     * @param first the first bound, such as 1 s; greater than 0
     * @param most the greatest bound, such as 60 s; at least the first
     * @return the policy
     */
    static Reconnection exponential(Duration first, Duration most) {
        if (notNegative(first).isZero() || most.compareTo(first) < 0) {
            throw new IllegalArgumentException("the first delay is above 0 and not above the greatest");
        }
        return (failures, random) -> {
            double doubled = Math.scalb((double) first.toNanos(), Math.max(0, failures - 1));
            double bound = Math.min(doubled, (double) most.toNanos());
            return Optional.of(Duration.ofNanos((long) (bound * (0.5 + 0.5 * random.getAsDouble()))));
        };
    }

    /**
     * No second connection: the end of the first, or its failure, stops the client.
     *
     * @return the policy
     */
    static Reconnection never() {
        return (failures, random) -> Optional.empty();
    }

    private static Duration notNegative(Duration delay) {
        if (delay.isNegative()) {
            throw new IllegalArgumentException("a delay is not negative");
        }
        return delay;
    }
}
