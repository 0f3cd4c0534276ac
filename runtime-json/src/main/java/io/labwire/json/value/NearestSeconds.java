package io.labwire.json.value;

import java.math.BigDecimal;

/** Seconds and nanoseconds as one floating point number: the nearest one, rounded once, as Python does. */
final class NearestSeconds {

    private static final int NANO_DIGITS = 9;
    private static final long NANOS = 1_000_000_000L;

    /** With fewer bits, the nanoseconds do not fit in 63 bits with all bits of the result before the point. */
    private static final int FEWEST_BITS = 20;

    /** How many bits a number of 64 bits with a fraction has. */
    private static final int PRECISION = 53;

    private NearestSeconds() {}

    /** The nanoseconds are 0 to 999999999. */
    static double of(long seconds, int nanos) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(seconds);
        if (bits < FEWEST_BITS || bits >= PRECISION) {
            return BigDecimal.valueOf(seconds)
                    .add(BigDecimal.valueOf(nanos, NANO_DIGITS))
                    .doubleValue();
        }
        int shift = PRECISION - bits;
        long scaled = (long) nanos << shift;
        long digits = (seconds << shift) + scaled / NANOS;
        long twice = 2 * (scaled % NANOS);
        if (twice > NANOS || (twice == NANOS && (digits & 1) != 0)) {
            digits++;
        }
        // Both are exact, and so is a quotient by a power of two.
        return (double) digits / (1L << shift);
    }
}
