package io.labwire.cli.katcp.watch;

import io.labwire.cli.katcp.text.ArgumentText;
import io.labwire.core.Bytes;
import io.labwire.core.text.FloatText;
import io.labwire.katcp.argument.Address;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.argument.WireEnum;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;

/** The value of a sensor as people read it. */
final class ValueText {

    private ValueText() {}

    /** The value on one line; texts that would not be seen as they are stand in quotes. */
    static String of(Object value) {
        if (value instanceof Double number) {
            return FloatText.format(number);
        } else if (value instanceof WireEnum constant) {
            return constant.wire();
        } else if (value instanceof Address address) {
            return ArgumentText.of(address.text());
        } else if (value instanceof Timestamp time) {
            return of(time);
        } else if (value instanceof Bytes bytes) {
            return ArgumentText.of(bytes);
        }
        return ArgumentText.of(value.toString());
    }

    /** The value on one line, of which no more than so many characters or bytes are looked at. */
    static String startOf(Object value, int most) {
        if (value instanceof Bytes bytes) {
            return ArgumentText.of(start(bytes, most));
        } else if (value instanceof String text) {
            return ArgumentText.of(start(text, most));
        } else if (value instanceof Address address) {
            return ArgumentText.of(start(address.text(), most));
        }
        return start(of(value), most);
    }

    /** At most so many characters of a text; none of them is torn. */
    static String start(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    private static byte[] start(Bytes bytes, int most) {
        byte[] start = new byte[Math.min(most, bytes.length())];
        for (int i = 0; i < start.length; i++) {
            start[i] = bytes.byteAt(i);
        }
        return start;
    }

    /** The moment in UTC, to the microsecond, as precise as it is on the wire; what is no moment as it is there. */
    static String of(Timestamp time) {
        return moment(time)
                .map(moment -> moment.truncatedTo(ChronoUnit.MICROS).toString())
                .orElseGet(time::text);
    }

    /** The moment, unless it is none: a device may say any number of seconds. */
    static Optional<Instant> moment(Timestamp time) {
        try {
            return Optional.of(time.toInstant());
        } catch (DateTimeException | ArithmeticException none) {
            return Optional.empty();
        }
    }

    /** The value as a number, if it is one that has a course. */
    static OptionalDouble number(Object value) {
        if (value instanceof Long || value instanceof Double || value instanceof BigInteger) {
            return OptionalDouble.of(((Number) value).doubleValue());
        }
        return OptionalDouble.empty();
    }
}
