package io.labwire.json.value;

import io.labwire.json.write.JsonWritable;
import io.labwire.json.write.JsonWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * A length of time, in seconds. It is the number as it stands on the wire: what is read and written again stays the same to
 * the last digit.
 *
 * @param value the number, finite and no more than {@link Duration} has
 */
public record Seconds(double value) implements Comparable<Seconds>, JsonWritable {

    private static final int NANO_DIGITS = 9;
    private static final double TWO_TO_63 = 0x1p63;

    /** Checks that the length exists. */
    public Seconds {
        if (!isLength(value)) {
            throw new IllegalArgumentException("no length of time is " + value + " seconds");
        }
    }

    /**
     * Whether a number stands for a length of time.
     *
     * @param seconds the number
     * @return false if it is infinite or none, or {@link Duration} does not go so far
     */
    public static boolean isLength(double seconds) {
        return seconds >= -TWO_TO_63 && seconds < TWO_TO_63;
    }

    /**
     * The number nearest to a length of time.
     *
     * @param length the length
     * @return it, rounded as a double has to be
     */
    public static Seconds of(Duration length) {
        return new Seconds(NearestSeconds.of(length.getSeconds(), length.getNano()));
    }

    /**
     * The length of time.
     *
     * @return it, to the nearest nanosecond
     */
    public Duration duration() {
        BigDecimal exact = new BigDecimal(value);
        BigDecimal whole = exact.setScale(0, RoundingMode.FLOOR);
        BigDecimal nanos = exact.subtract(whole).movePointRight(NANO_DIGITS).setScale(0, RoundingMode.HALF_EVEN);
        return Duration.ofSeconds(whole.longValueExact(), nanos.longValueExact());
    }

    /** As the number. */
    @Override
    public void writeTo(JsonWriter writer) {
        writer.number(value);
    }

    @Override
    public int compareTo(Seconds other) {
        return Double.compare(value, other.value);
    }
}
