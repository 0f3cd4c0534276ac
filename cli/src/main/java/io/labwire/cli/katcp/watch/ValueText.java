package io.labwire.cli.katcp.watch;

import io.labwire.cli.katcp.text.ArgumentText;
import io.labwire.core.Bytes;
import io.labwire.core.text.FloatText;
import io.labwire.katcp.argument.Address;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.argument.WireEnum;
import java.math.BigInteger;
import java.time.temporal.ChronoUnit;
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

    /** The moment in UTC, to the microsecond, as precise as it is on the wire. */
    static String of(Timestamp time) {
        return Double.isFinite(time.seconds())
                ? time.toInstant().truncatedTo(ChronoUnit.MICROS).toString()
                : time.text();
    }

    /** The value as a number, if it is one that has a course. */
    static OptionalDouble number(Object value) {
        if (value instanceof Long || value instanceof Double || value instanceof BigInteger) {
            return OptionalDouble.of(((Number) value).doubleValue());
        }
        return OptionalDouble.empty();
    }
}
