package io.labwire.katcp.sensor;

import io.labwire.core.Bytes;

/**
 * How often the {@code -rate} strategies send (specification, section 7).
 *
 * @param shortest the least time between two readings, in seconds; 0 or more
 * @param longest the time after which the present reading is sent although nothing has changed, in seconds; positive and not
 *     less than the shortest, possibly infinite
 */
public record RateLimit(double shortest, double longest) {

    private static final String ORDERED =
            "The shortest and longest periods must satisfy 0 <= shortest_period <= longest_period";

    /** Checks the two against each other. A longest time of 0 is refused: it would mean readings without end. */
    public RateLimit {
        if (!inOrder(shortest, longest)) {
            throw new IllegalArgumentException(ORDERED);
        }
    }

    private static boolean inOrder(double shortest, double longest) {
        return shortest >= 0 && shortest <= longest && longest > 0;
    }

    static RateLimit parse(Bytes shortest, Bytes longest) throws SamplingRefused {
        double least = ParameterText.real(shortest, ORDERED);
        double most = ParameterText.real(longest, ORDERED);
        if (!inOrder(least, most)) {
            throw SamplingRefused.because(ORDERED);
        }
        return new RateLimit(least, most);
    }
}
