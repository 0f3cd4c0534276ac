package io.labwire.json.codec;

import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import io.labwire.json.read.JsonReader;
import io.labwire.json.read.Token;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Reads numbers from the token that a reader has come upon.
 *
 * <p>Numbers are equal if their values are, as in Python: {@code 100.0} and {@code 1e2} are the whole number 100. A floating point
 * number may also be a whole one, null or the text {@code "NaN"} (AutoTrainer's specification, sections 3.2 and 5.2).
 */
public final class JsonNumbers {

    private static final BigInteger UINT64_MAX =
            BigInteger.ONE.shiftLeft(Long.SIZE).subtract(BigInteger.ONE);
    private static final double TWO_TO_63 = 0x1p63;

    private JsonNumbers() {}

    /**
     * A whole number of 8 bits.
     *
     * @param reader the reader
     * @return -128 to 127
     * @throws WireFormatException if there is none
     */
    public static int int8(JsonReader reader) throws WireFormatException {
        return (int) within(reader, Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    /**
     * A whole number of 16 bits.
     *
     * @param reader the reader
     * @return -32768 to 32767
     * @throws WireFormatException if there is none
     */
    public static int int16(JsonReader reader) throws WireFormatException {
        return (int) within(reader, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    /**
     * A whole number of 32 bits.
     *
     * @param reader the reader
     * @return any int
     * @throws WireFormatException if there is none
     */
    public static int int32(JsonReader reader) throws WireFormatException {
        return (int) within(reader, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /**
     * A whole number of 64 bits.
     *
     * @param reader the reader
     * @return any long
     * @throws WireFormatException if there is none
     */
    public static long int64(JsonReader reader) throws WireFormatException {
        return within(reader, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /**
     * A whole number of 8 bits without a sign.
     *
     * @param reader the reader
     * @return 0 to 255
     * @throws WireFormatException if there is none
     */
    public static int uint8(JsonReader reader) throws WireFormatException {
        return (int) within(reader, 0, 0xff);
    }

    /**
     * A whole number of 16 bits without a sign.
     *
     * @param reader the reader
     * @return 0 to 65535
     * @throws WireFormatException if there is none
     */
    public static int uint16(JsonReader reader) throws WireFormatException {
        return (int) within(reader, 0, 0xffff);
    }

    /**
     * A whole number of 32 bits without a sign.
     *
     * @param reader the reader
     * @return 0 to 4294967295
     * @throws WireFormatException if there is none
     */
    public static long uint32(JsonReader reader) throws WireFormatException {
        return within(reader, 0, 0xffff_ffffL);
    }

    /**
     * A whole number of 64 bits without a sign.
     *
     * @param reader the reader
     * @return 0 to 18446744073709551615
     * @throws WireFormatException if there is none
     */
    public static BigInteger uint64(JsonReader reader) throws WireFormatException {
        BigInteger number = integer(reader);
        if (number.signum() < 0 || number.compareTo(UINT64_MAX) > 0) {
            throw outside(reader, "0", UINT64_MAX.toString());
        }
        return number;
    }

    /**
     * A whole number of any size that the reader's limits allow.
     *
     * @param reader the reader
     * @return the number
     * @throws WireFormatException if there is none
     */
    public static BigInteger integer(JsonReader reader) throws WireFormatException {
        if (reader.token() == Token.INTEGER) {
            return reader.integer();
        }
        return new BigDecimal(whole(reader)).toBigIntegerExact();
    }

    private static long within(JsonReader reader, long least, long most) throws WireFormatException {
        long number;
        if (reader.token() == Token.INTEGER) {
            if (!reader.isInt64()) {
                throw outside(reader, String.valueOf(least), String.valueOf(most));
            }
            number = reader.int64();
        } else {
            double whole = whole(reader);
            if (whole < -TWO_TO_63 || whole >= TWO_TO_63) {
                throw outside(reader, String.valueOf(least), String.valueOf(most));
            }
            number = (long) whole;
        }
        if (number < least || number > most) {
            throw outside(reader, String.valueOf(least), String.valueOf(most));
        }
        return number;
    }

    /** The number with a point or an exponent that is a whole one all the same. */
    private static double whole(JsonReader reader) throws WireFormatException {
        if (reader.token() != Token.FLOAT) {
            throw JsonTokens.other(reader, "a whole number");
        }
        double number = reader.number();
        if (!Double.isFinite(number) || number != Math.rint(number)) {
            throw reader.fault(Kind.MALFORMED, "a whole number", Double.toString(number));
        }
        return number;
    }

    private static WireFormatException outside(JsonReader reader, String least, String most) {
        return reader.fault(
                Kind.OUT_OF_RANGE, "a whole number from " + least + " to " + most, "a number outside of these");
    }

    /**
     * A floating point number of 32 bits, the nearest one.
     *
     * @param reader the reader
     * @return the number; not a number for null and for the text {@code "NaN"}
     * @throws WireFormatException if there is none
     */
    public static float float32(JsonReader reader) throws WireFormatException {
        return isNumber(reader) ? reader.number32() : (float) float64(reader);
    }

    private static boolean isNumber(JsonReader reader) {
        return reader.token() == Token.FLOAT || reader.token() == Token.INTEGER;
    }

    /**
     * A floating point number of 64 bits, the nearest one.
     *
     * @param reader the reader
     * @return the number; not a number for null and for the text {@code "NaN"}
     * @throws WireFormatException if there is none
     */
    public static double float64(JsonReader reader) throws WireFormatException {
        if (isNumber(reader)) {
            return reader.number();
        }
        return switch (reader.token()) {
            case NULL -> Double.NaN;
            case TEXT -> {
                if (!reader.text().equals("NaN")) {
                    throw JsonTokens.other(reader, "a number");
                }
                yield Double.NaN;
            }
            default -> throw JsonTokens.other(reader, "a number");
        };
    }
}
