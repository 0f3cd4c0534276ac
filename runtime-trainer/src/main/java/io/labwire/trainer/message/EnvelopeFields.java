package io.labwire.trainer.message;

import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import io.labwire.json.read.JsonKeys;
import io.labwire.json.read.JsonReader;
import io.labwire.json.read.JsonRules;
import io.labwire.json.read.Token;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonLayout;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the members of an envelope in whatever order they come. Of a key that comes twice the last one counts, numbers are equal
 * by value, null is what is missing.
 */
final class EnvelopeFields {

    /** The most bits of a number that an error text spells out. */
    private static final int SPELLED_OUT = 400;

    private EnvelopeFields() {}

    /** Takes one member: the reader has come upon its key. */
    interface Field {
        void read(int key, JsonReader reader) throws WireFormatException;
    }

    /** Reads a whole text that is an object; members whose keys are not among these are skipped. */
    static void read(byte[] body, JsonRules rules, JsonKeys keys, Field field) throws WireFormatException {
        JsonReader reader = JsonReader.of(body, rules);
        if (reader.next() != Token.OBJECT) {
            throw reader.fault(Kind.MALFORMED, "an object", found(reader.token()));
        }
        for (int key = reader.nextKey(keys, JsonKeys.START); key != JsonKeys.END; key = reader.nextKey(keys, key)) {
            if (key >= 0) {
                field.read(key, reader);
            } else {
                reader.skip();
            }
        }
        reader.next();
    }

    /** A whole number of any size, also one that is written 100.0 or 1e2. */
    static BigInteger whole(JsonReader reader) throws WireFormatException {
        return switch (reader.token()) {
            case NULL -> BigInteger.ZERO;
            case INTEGER -> reader.integer();
            case FLOAT -> wholeOf(reader);
            default -> throw reader.fault(Kind.MALFORMED, "a whole number", found(reader.token()));
        };
    }

    private static BigInteger wholeOf(JsonReader reader) throws WireFormatException {
        double value = reader.number();
        if (!Double.isFinite(value) || value != Math.rint(value)) {
            throw reader.fault(Kind.MALFORMED, "a whole number", String.valueOf(value));
        }
        return new BigDecimal(value).toBigIntegerExact();
    }

    static int int32(JsonReader reader) throws WireFormatException {
        if (reader.token() == Token.INTEGER && reader.isInt64()) {
            long value = reader.int64();
            if (value == (int) value) {
                return (int) value;
            }
        }
        BigInteger value = whole(reader);
        if (value.bitLength() >= Integer.SIZE) {
            throw reader.fault(Kind.OUT_OF_RANGE, "a whole number of 32 bits", excerpt(value));
        }
        return value.intValue();
    }

    /** The 64 bits of a number without a sign. */
    static long uint64(JsonReader reader) throws WireFormatException {
        if (reader.token() == Token.INTEGER && reader.isInt64()) {
            long value = reader.int64();
            if (value >= 0) {
                return value;
            }
        }
        BigInteger value = whole(reader);
        if (value.signum() < 0 || value.bitLength() > Long.SIZE) {
            throw reader.fault(Kind.OUT_OF_RANGE, "0 to 18446744073709551615", excerpt(value));
        }
        return value.longValue();
    }

    private static String excerpt(BigInteger value) {
        return value.bitLength() > SPELLED_OUT ? "a number of " + value.bitLength() + " bits" : value.toString();
    }

    /** A number of seconds; null and the text NaN are none, as some rigs write them. */
    static double seconds(JsonReader reader) throws WireFormatException {
        Token token = reader.token();
        if (token == Token.NULL || (token == Token.TEXT && reader.text().equals("NaN"))) {
            return Double.NaN;
        }
        if (token != Token.INTEGER && token != Token.FLOAT) {
            throw reader.fault(Kind.MALFORMED, "a number of seconds", found(token));
        }
        return reader.number();
    }

    static String text(JsonReader reader) throws WireFormatException {
        if (reader.token() != Token.TEXT) {
            throw reader.fault(Kind.MALFORMED, "a text", found(reader.token()));
        }
        return reader.text();
    }

    static @Nullable String textOrNull(JsonReader reader) throws WireFormatException {
        return reader.token() == Token.NULL ? null : text(reader);
    }

    /** A text; a number, true or false counts as its own, as some rigs tell an error by its number (section 10). */
    static @Nullable String scalarText(JsonReader reader) throws WireFormatException {
        return switch (reader.token()) {
            case INTEGER, FLOAT, TRUE, FALSE -> JsonValue.read(reader).toText(JsonLayout.PYTHON);
            default -> textOrNull(reader);
        };
    }

    static String found(Token token) {
        return switch (token) {
            case OBJECT -> "an object";
            case LIST -> "a list";
            case TEXT -> "a text";
            case INTEGER, FLOAT -> "a number";
            case TRUE -> "true";
            case FALSE -> "false";
            case NULL -> "null";
            case KEY, OBJECT_END, LIST_END, END -> "nothing";
        };
    }
}
