package io.labwire.core.text;

import java.math.BigInteger;

/**
 * The shortest decimal that rounds to a double: digits times a power of ten.
 *
 * <p>The general case follows R. Giulietti, "The Schubfach way to render doubles": scale the double and the two ends of
 * the interval that rounds to it by a power of ten so chosen that the interval is at least one and less than ten wide, keep two
 * bits below the point and whether anything is left behind them, and look which whole numbers lie inside.
 */
final class ShortestDecimal {

    private static final int FRACTION_BITS = 52;
    private static final long IMPLICIT_BIT = 1L << FRACTION_BITS;
    private static final int MIN_EXPONENT = -1074;
    private static final int MIN_POWER = -324;
    private static final int MAX_POWER = 292;

    /** Decimals of at most fifteen digits are all different as doubles, so that one found is the only one. */
    private static final double FEW = 1e15;

    private static final double[] EXACT_POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private ShortestDecimal() {}

    /** How many decimals a number of at most fifteen digits has; -1 if it has more, or is tiny. */
    static int fewDecimals(double magnitude) {
        for (int scale = 0; scale < EXACT_POWERS.length; scale++) {
            double scaled = magnitude * EXACT_POWERS[scale];
            if (scaled >= FEW) {
                return -1;
            }
            double whole = Math.rint(scaled);
            // Both are exact, so that the quotient is the double nearest to the decimal.
            if (whole >= 1 && whole / EXACT_POWERS[scale] == magnitude) {
                return scale;
            }
        }
        return -1;
    }

    static long scaled(double magnitude, int scale) {
        return (long) Math.rint(magnitude * EXACT_POWERS[scale]);
    }

    /** The power of ten that {@link #digits} are to be multiplied with. */
    static int exponent(double magnitude) {
        int q = binaryExponent(magnitude);
        // floor(q * log10(2)), and at a power of two floor(q * log10(2) + log10(3/4)); exact over all doubles.
        long scaled = q * 661_971_961_083L;
        return (int) ((hasNarrowBelow(magnitude) ? scaled - 274_743_187_321L : scaled) >> 41);
    }

    /** The digits, with a zero at the end if one less would do. */
    static long digits(double magnitude, int exponent) {
        int q = binaryExponent(magnitude);
        long c = significand(magnitude);
        long odd = c & 1; // the ends of the interval belong to it if the significand is even
        int shift = q + binaryLogOfPower(-exponent) + 2;
        long g1 = Powers.HIGH[exponent - MIN_POWER];
        long g0 = Powers.LOW[exponent - MIN_POWER];
        // All in quarters from here on.
        long value = scale(g1, g0, (4 * c) << shift);
        long lower = scale(g1, g0, (4 * c - (hasNarrowBelow(magnitude) ? 1 : 2)) << shift) + odd;
        long upper = scale(g1, g0, (4 * c + 2) << shift) - odd;

        long below = value >> 2;
        long tensBelow = below / 10 * 10;
        boolean tensBelowInside = lower <= 4 * tensBelow;
        boolean tensAboveInside = 4 * (tensBelow + 10) <= upper;
        if (tensBelowInside != tensAboveInside) {
            return tensBelowInside ? tensBelow : tensBelow + 10;
        }
        boolean belowInside = lower <= 4 * below;
        boolean aboveInside = 4 * (below + 1) <= upper;
        if (belowInside != aboveInside) {
            return belowInside ? below : below + 1;
        }
        long pastMiddle = value - (4 * below + 2);
        boolean nearerBelow = pastMiddle < 0 || (pastMiddle == 0 && below % 2 == 0);
        return nearerBelow ? below : below + 1;
    }

    /** The whole part of {@code g * x / 2^127}, its lowest bit set if there is any more to it. */
    private static long scale(long g1, long g0, long x) {
        long carried = Math.multiplyHigh(g0, x);
        long middle = ((g1 * x) >>> 1) + carried;
        long whole = Math.multiplyHigh(g1, x) + (middle >>> 63);
        return (middle & Long.MAX_VALUE) == 0 ? whole : whole | 1;
    }

    private static int binaryExponent(double magnitude) {
        return Math.max(Math.getExponent(magnitude) - FRACTION_BITS, MIN_EXPONENT);
    }

    private static long significand(double magnitude) {
        long fraction = Double.doubleToRawLongBits(magnitude) & IMPLICIT_BIT - 1;
        return magnitude < Double.MIN_NORMAL ? fraction : fraction | IMPLICIT_BIT;
    }

    /** At a power of two the doubles below lie half as far apart as those above. */
    private static boolean hasNarrowBelow(double magnitude) {
        return significand(magnitude) == IMPLICIT_BIT && binaryExponent(magnitude) > MIN_EXPONENT;
    }

    /** {@code floor(log2(10^power))}. */
    private static int binaryLogOfPower(int power) {
        return (int) ((power * 913_124_641_741L) >> 38);
    }

    /** Powers of ten to 126 bits, rounded up, in two halves of 63. */
    private static final class Powers {

        static final long[] HIGH = new long[MAX_POWER - MIN_POWER + 1];
        static final long[] LOW = new long[MAX_POWER - MIN_POWER + 1];

        static {
            BigInteger mask = BigInteger.valueOf(Long.MAX_VALUE);
            for (int k = MIN_POWER; k <= MAX_POWER; k++) {
                BigInteger g = powerOfTen(-k, 125 - binaryLogOfPower(-k)).add(BigInteger.ONE);
                HIGH[k - MIN_POWER] = g.shiftRight(63).longValueExact();
                LOW[k - MIN_POWER] = g.and(mask).longValueExact();
            }
        }

        /** {@code floor(10^power * 2^bits)}. */
        private static BigInteger powerOfTen(int power, int bits) {
            BigInteger magnitude = BigInteger.TEN.pow(Math.abs(power));
            if (power >= 0) {
                return magnitude.shiftLeft(bits);
            }
            return BigInteger.ONE.shiftLeft(bits).divide(magnitude);
        }
    }
}
