package io.labwire.katcp.argument;

/** Floating point numbers of 16 bits (IEEE 754, binary16), which Java has no type for. */
final class HalfFloat {

    private static final int SIGN = 0x8000;
    private static final int INFINITY = 0x7C00;
    private static final int NOT_A_NUMBER = 0x7E00;
    private static final int MANTISSA_BITS = 10;
    private static final int LEAST_EXPONENT = -14;
    private static final int BIAS = 15;

    private HalfFloat() {}

    /** The number that some bits mean. */
    static float toFloat(short bits) {
        int exponent = (bits & INFINITY) >> MANTISSA_BITS;
        int mantissa = bits & 0x3FF;
        float magnitude;
        if (exponent == 0) {
            magnitude = Math.scalb((float) mantissa, LEAST_EXPONENT - MANTISSA_BITS);
        } else if (exponent == 31) {
            magnitude = mantissa == 0 ? Float.POSITIVE_INFINITY : Float.NaN;
        } else {
            magnitude = Math.scalb((float) (mantissa | 0x400), exponent - BIAS - MANTISSA_BITS);
        }
        return (bits & SIGN) == 0 ? magnitude : -magnitude;
    }

    /**
     * The bits of the nearest number, of two as near the even one.
     *
     * @throws IllegalArgumentException if it is finite, and none is near
     */
    static short of(double value) {
        int sign = Double.doubleToRawLongBits(value) < 0 ? SIGN : 0;
        if (Double.isNaN(value)) {
            return (short) (sign | NOT_A_NUMBER);
        }
        double magnitude = Math.abs(value);
        if (Double.isInfinite(magnitude)) {
            return (short) (sign | INFINITY);
        }
        int exponent = Math.max(Math.getExponent(magnitude), LEAST_EXPONENT);
        // In units of the last bit; a carry out of the mantissa is one more in the exponent, and that is as it has to
        // be.
        long units = (long) Math.rint(Math.scalb(magnitude, MANTISSA_BITS - exponent));
        long bits = ((long) (exponent - LEAST_EXPONENT) << MANTISSA_BITS) + units;
        if (bits >= INFINITY) {
            throw new IllegalArgumentException("float too large to pack with e format");
        }
        return (short) (sign | bits);
    }
}
