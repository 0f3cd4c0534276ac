package io.labwire.json.codec;

import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import io.labwire.json.read.JsonReader;
import io.labwire.json.read.Token;
import io.labwire.json.value.Seconds;
import io.labwire.json.value.UnixTime;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Reads moments and lengths of time, in each of their forms, from the token that a reader has come upon. */
public final class JsonTimes {

    private static final BigInteger NANOS = BigInteger.valueOf(1_000_000_000);

    private JsonTimes() {}

    /**
     * A moment as seconds since 1970, with a fraction.
     *
     * @param reader the reader
     * @return the moment, with the number as it stands there
     * @throws WireFormatException if there is none
     */
    public static UnixTime unixTime(JsonReader reader) throws WireFormatException {
        double seconds = number(reader);
        if (!UnixTime.isMoment(seconds)) {
            throw reader.fault(Kind.OUT_OF_RANGE, "seconds since 1970", Double.toString(seconds));
        }
        return new UnixTime(seconds);
    }

    /**
     * A length of time in seconds, with a fraction.
     *
     * @param reader the reader
     * @return the length, with the number as it stands there
     * @throws WireFormatException if there is none
     */
    public static Seconds seconds(JsonReader reader) throws WireFormatException {
        double seconds = number(reader);
        if (!Seconds.isLength(seconds)) {
            throw reader.fault(Kind.OUT_OF_RANGE, "a number of seconds", Double.toString(seconds));
        }
        return new Seconds(seconds);
    }

    private static double number(JsonReader reader) throws WireFormatException {
        if (reader.token() != Token.FLOAT && reader.token() != Token.INTEGER) {
            throw JsonTokens.other(reader, "a number of seconds");
        }
        return reader.number();
    }

    /**
     * A moment as a whole number of units since 1970.
     *
     * @param reader the reader
     * @param perSecond how many units are a second: 1, 1000, 1000000 or 1000000000
     * @return the moment
     * @throws WireFormatException if there is none
     */
    public static Instant instant(JsonReader reader, long perSecond) throws WireFormatException {
        BigInteger[] parts = parts(reader, perSecond);
        try {
            return Instant.ofEpochSecond(parts[0].longValueExact(), parts[1].longValueExact());
        } catch (ArithmeticException | DateTimeException tooFar) {
            throw reader.fault(Kind.OUT_OF_RANGE, "a moment that a calendar can tell", "a number beyond these");
        }
    }

    /**
     * A moment as a whole number of units since 1970; what is less than a unit is left out.
     *
     * @param moment the moment
     * @param perSecond how many units are a second
     * @return the number
     */
    public static BigInteger units(Instant moment, long perSecond) {
        return units(BigInteger.valueOf(moment.getEpochSecond()), moment.getNano(), perSecond);
    }

    /**
     * A length of time as a whole number of units.
     *
     * @param reader the reader
     * @param perSecond how many units are a second: 1, 1000, 1000000 or 1000000000
     * @return the length
     * @throws WireFormatException if there is none
     */
    public static Duration duration(JsonReader reader, long perSecond) throws WireFormatException {
        BigInteger[] parts = parts(reader, perSecond);
        try {
            return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
        } catch (ArithmeticException tooLong) {
            throw reader.fault(Kind.OUT_OF_RANGE, "a length of less than 2^63 seconds", "a greater number");
        }
    }

    /**
     * A length of time as a whole number of units; what is less than a unit is left out.
     *
     * @param length the length
     * @param perSecond how many units are a second
     * @return the number
     */
    public static BigInteger units(Duration length, long perSecond) {
        return units(BigInteger.valueOf(length.getSeconds()), length.getNano(), perSecond);
    }

    private static BigInteger[] parts(JsonReader reader, long perSecond) throws WireFormatException {
        BigInteger[] parts = JsonNumbers.integer(reader).divideAndRemainder(BigInteger.valueOf(perSecond));
        parts[1] = parts[1].multiply(NANOS).divide(BigInteger.valueOf(perSecond));
        return parts;
    }

    private static BigInteger units(BigInteger seconds, int nanos, long perSecond) {
        return seconds.multiply(BigInteger.valueOf(perSecond))
                .add(BigInteger.valueOf(nanos * perSecond / NANOS.longValue()));
    }

    /**
     * A moment as ISO 8601 writes it, with its offset from UTC.
     *
     * @param reader the reader
     * @return the moment
     * @throws WireFormatException if there is none
     */
    public static Instant isoInstant(JsonReader reader) throws WireFormatException {
        String text = JsonScalars.string(reader);
        try {
            // In UTC, as it is written: there the last years of other offsets are none.
            return OffsetDateTime.parse(text)
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .toInstant();
        } catch (DateTimeException other) {
            throw reader.fault(Kind.MALFORMED, "a moment such as 2024-05-01T12:30:00Z", "another text");
        }
    }

    /**
     * A length of time as ISO 8601 writes it.
     *
     * @param reader the reader
     * @return the length
     * @throws WireFormatException if there is none
     */
    public static Duration isoDuration(JsonReader reader) throws WireFormatException {
        String text = JsonScalars.string(reader);
        try {
            return Duration.parse(text);
        } catch (DateTimeException other) {
            throw reader.fault(Kind.MALFORMED, "a length of time such as PT1.5S", "another text");
        }
    }
}
