package io.labwire.json.value;

import io.labwire.json.write.JsonWritable;
import io.labwire.json.write.JsonWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;

/**
 * A moment, as seconds since the beginning of 1970, UTC.
 *
 * <p>It is the number as it stands on the wire: what is read and written again stays the same to the last digit. Today two such
 * numbers lie about a quarter of a microsecond apart.
 *
 * @param seconds the number, finite and of the years that {@link Instant} has
 */
public record UnixTime(double seconds) implements Comparable<UnixTime>, JsonWritable {

    /** The beginning of 1970. */
    public static final UnixTime EPOCH = new UnixTime(0.0);

    private static final int NANO_DIGITS = 9;

    /** Checks that the moment exists. */
    public UnixTime {
        if (!isMoment(seconds)) {
            throw new IllegalArgumentException("no moment is " + seconds + " seconds after the beginning of 1970");
        }
    }

    /**
     * Whether a number stands for a moment.
     *
     * @param seconds the number
     * @return false if it is infinite or none, or {@link Instant} does not go so far
     */
    public static boolean isMoment(double seconds) {
        return seconds >= Instant.MIN.getEpochSecond() && seconds <= Instant.MAX.getEpochSecond();
    }

    /**
     * The number nearest to a moment.
     *
     * @param moment the moment
     * @return it, rounded as a double has to be
     */
    public static UnixTime of(Instant moment) {
        return new UnixTime(NearestSeconds.of(moment.getEpochSecond(), moment.getNano()));
    }

    /**
     * The moment.
     *
     * @return it, to the nearest nanosecond
     */
    public Instant instant() {
        BigDecimal exact = new BigDecimal(seconds);
        BigDecimal whole = exact.setScale(0, RoundingMode.FLOOR);
        BigDecimal nanos = exact.subtract(whole).movePointRight(NANO_DIGITS).setScale(0, RoundingMode.HALF_EVEN);
        return Instant.ofEpochSecond(whole.longValueExact(), nanos.longValueExact());
    }

    /** As the number. */
    @Override
    public void writeTo(JsonWriter writer) {
        writer.moment(seconds);
    }

    @Override
    public int compareTo(UnixTime other) {
        return Double.compare(seconds, other.seconds);
    }
}
