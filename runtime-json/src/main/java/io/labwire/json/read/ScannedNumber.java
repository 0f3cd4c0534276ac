package io.labwire.json.read;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** A number among the bytes of a text. */
final class ScannedNumber {

    /** So many digits are a number of 64 bits, whichever they are. */
    private static final int SURELY_LONG = 18;

    /** A number with no more characters than this, and without an exponent, is finite. */
    private static final int SURELY_FINITE = 300;

    /** Up to here all whole numbers are floating point numbers, too. */
    private static final long EXACT = 1L << 53;

    /** Powers of ten that are floating point numbers: with a whole number that is one, too, a division rounds once, and well. */
    private static final double[] TENS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private static final String[] LITERALS = {"NaN", "Infinity", "-Infinity"};

    private final byte[] bytes;
    private int start;
    private int end;
    private boolean negative;
    private boolean whole;
    private boolean exponent;
    private int digits;
    private int fractionDigits;
    private long value;

    ScannedNumber(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Looks for a number; returns where it ends, or -1. */
    int scan(int from) {
        start = from;
        negative = bytes[from] == '-';
        whole = true;
        exponent = false;
        digits = 0;
        fractionDigits = 0;
        value = 0;
        int first = negative ? from + 1 : from;
        int at = digits(first);
        if (at == first || (at > first + 1 && bytes[first] == '0')) {
            return -1;
        }
        if (at < bytes.length && bytes[at] == '.') {
            whole = false;
            int point = at;
            at = digits(point + 1);
            fractionDigits = at - point - 1;
            if (fractionDigits == 0) {
                return -1;
            }
        }
        if (at < bytes.length && (bytes[at] | 0x20) == 'e') {
            at = exponent(at + 1);
        }
        end = at;
        return at;
    }

    private int digits(int from) {
        int at = from;
        long sum = value;
        while (at < bytes.length) {
            int digit = bytes[at] - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            sum = sum * 10 + digit; // is not asked for once it is too large
            at++;
        }
        value = sum;
        digits += at - from;
        return at;
    }

    private int exponent(int from) {
        whole = false;
        exponent = true;
        int at = from;
        if (at < bytes.length && (bytes[at] == '+' || bytes[at] == '-')) {
            at++;
        }
        int first = at;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at == first ? -1 : at;
    }

    /** Looks for one of the literals of numbers that are none; returns where it ends, or -1. */
    int scanLiteral(int from) {
        for (String literal : LITERALS) {
            int until = from + literal.length();
            if (until <= bytes.length && literal.equals(ascii(from, until))) {
                start = from;
                end = until;
                whole = false;
                exponent = true;
                return until;
            }
        }
        return -1;
    }

    boolean isLongerThan(int most) {
        return end - start - (negative ? 1 : 0) > most;
    }

    boolean isWhole() {
        return whole;
    }

    boolean isFinite() {
        return (!exponent && end - start <= SURELY_FINITE) || whole || Double.isFinite(toDouble());
    }

    boolean isInt64() {
        return digits <= SURELY_LONG || toBigInteger().bitLength() < Long.SIZE;
    }

    long toLong() {
        if (digits > SURELY_LONG) {
            return toBigInteger().longValueExact();
        }
        return negative ? -value : value;
    }

    BigInteger toBigInteger() {
        return digits <= SURELY_LONG ? BigInteger.valueOf(toLong()) : new BigInteger(ascii(start, end));
    }

    double toDouble() {
        if (digits <= SURELY_LONG && whole) {
            return toLong();
        }
        if (digits <= SURELY_LONG && value <= EXACT && !exponent) {
            double nearest = value / TENS[fractionDigits];
            return negative ? -nearest : nearest;
        }
        return Double.parseDouble(ascii(start, end));
    }

    private String ascii(int from, int until) {
        return new String(bytes, from, until - from, StandardCharsets.ISO_8859_1);
    }
}
