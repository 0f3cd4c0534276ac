package io.labwire.katcp.argument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;

/**
 * A moment, in seconds since the start of 1970 in UTC (specification, section 5, "timestamp").
 *
 * <p>A double, as on the wire any number of seconds may come, also {@code nan} and {@code inf}; near the present it is
 * good for less than a microsecond.
 *
 * @param seconds the seconds, also before 1970
 */
public record Timestamp(double seconds) {

    private static final long MICROS = 1_000_000;

    /**
     * The present moment by the system's clock.
     *
     * @return now
     */
    public static Timestamp now() {
        return of(Instant.now());
    }

    /**
     * The timestamp nearest to a moment.
     *
     * @param instant the moment
     * @return the same as seconds
     */
    public static Timestamp of(Instant instant) {
        return new Timestamp(instant.getEpochSecond() + instant.getNano() * 1e-9);
    }

    /**
     * The moment itself.
     *
     * @return the moment, to the nanosecond
     * @throws ArithmeticException if it is not finite, or so far away that {@link Instant} does not reach it
     */
    public Instant toInstant() {
        if (Double.isNaN(seconds) || Math.abs(seconds) > Instant.MAX.getEpochSecond()) {
            throw new ArithmeticException("no moment is " + seconds + " seconds from 1970");
        }
        double whole = Math.floor(seconds);
        return Instant.ofEpochSecond((long) whole, Math.round((seconds - whole) * 1e9));
    }

    /** The moment that a number on the wire means. */
    static Timestamp read(double number, TimeForm form) {
        return new Timestamp(form == TimeForm.SECONDS ? number : number * 0.001);
    }

    /**
     * The form on the wire.
     *
     * @param form how the connection writes moments
     * @return as {@link #text()}, or whole milliseconds truncated towards zero; ASCII
     * @throws IllegalArgumentException if the moment is not finite, and moments are milliseconds
     */
    public String text(TimeForm form) {
        if (form == TimeForm.SECONDS) {
            return text();
        }
        double milliseconds = seconds * 1000;
        if (!Double.isFinite(milliseconds)) {
            throw new IllegalArgumentException("KATCP 4 has no form for the moment " + seconds);
        }
        return Math.abs(milliseconds) < Long.MAX_VALUE
                ? Long.toString((long) milliseconds)
                : new BigDecimal(milliseconds).toPlainString();
    }

    /**
     * The form on the wire in KATCP 5: seconds with six decimals, of the exact binary value rounded half to even;
     * {@code nan}, {@code inf} or {@code -inf} if it is not finite.
     *
     * @return the text, ASCII
     */
    public String text() {
        if (Double.isNaN(seconds)) {
            return "nan";
        }
        String sign = Double.doubleToRawLongBits(seconds) < 0 ? "-" : "";
        double magnitude = Math.abs(seconds);
        if (Double.isInfinite(magnitude)) {
            return sign + "inf";
        }
        int fractionBits = 52 - Math.getExponent(magnitude);
        if (fractionBits < 1 || fractionBits > 62) {
            return sign
                    + new BigDecimal(magnitude)
                            .setScale(6, RoundingMode.HALF_EVEN)
                            .toPlainString();
        }
        return sign + decimals(magnitude, fractionBits);
    }

    private static String decimals(double magnitude, int fractionBits) {
        long whole = (long) magnitude;
        long fraction = (long) Math.scalb(magnitude - whole, fractionBits);
        long micros = roundedMicros(fraction, fractionBits);
        if (micros == MICROS) {
            whole++;
            micros = 0;
        }
        StringBuilder text = new StringBuilder(20).append(whole).append('.');
        for (long unit = MICROS / 10; unit > 0; unit /= 10) {
            text.append((char) ('0' + micros / unit % 10));
        }
        return text.toString();
    }

    /** {@code fraction * 10^6 / 2^bits}, half to even, without losing a bit of the product. */
    private static long roundedMicros(long fraction, int bits) {
        long high = Math.multiplyHigh(fraction, MICROS);
        long low = fraction * MICROS;
        long whole = (high << (64 - bits)) | (low >>> bits);
        long rest = low & ((1L << bits) - 1);
        long half = 1L << (bits - 1);
        boolean up = rest > half || (rest == half && (whole & 1) == 1);
        return up ? whole + 1 : whole;
    }

    /** The form on the wire in KATCP 5. */
    @Override
    public String toString() {
        return text();
    }
}
