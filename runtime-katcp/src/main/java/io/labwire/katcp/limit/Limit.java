package io.labwire.katcp.limit;

import java.time.Duration;

/** What may be set as a bound. Whoever sets another is told which one it was. */
public final class Limit {

    private Limit() {}

    /**
     * Checks a bound that is above 0.
     *
     * @param name what it is called
     * @param value what it is to be
     * @throws IllegalArgumentException if it is not
     */
    public static void positive(String name, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException(name + " is a limit above 0, not " + value);
        }
    }

    /**
     * Checks a bound that is a time above 0.
     *
     * @param name what it is called
     * @param value what it is to be
     * @throws IllegalArgumentException if it is not
     */
    public static void positive(String name, Duration value) {
        if (value.isZero() || value.isNegative()) {
            throw new IllegalArgumentException(name + " is a limit above 0, not " + value);
        }
    }

    /**
     * Checks a bound that may be 0.
     *
     * @param name what it is called
     * @param value what it is to be
     * @throws IllegalArgumentException if it is below 0
     */
    public static void notNegative(String name, long value) {
        if (value < 0) {
            throw new IllegalArgumentException(name + " is a limit of 0 or more, not " + value);
        }
    }
}
