package io.labwire.json.read;

import com.fasterxml.jackson.core.io.NumberInput;
import java.nio.charset.StandardCharsets;

/** A number without an exponent, whole and of 64 bits or with a fraction, as it stands in a text. */
final class PlainNumber {

    /** A number with no more digits than this has 64 bits. */
    private static final int MOST_DIGITS = 18;

    /** A number with no more digits than this is finite. */
    private static final int MOST_WITH_FRACTION = 300;

    private static final long EXACT = 1L << 53;

    // All that a double tells exactly, as far as the digits go.
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18
    };

    private boolean negative;
    private long digits;
    private int count;
    private int fraction;

    /** The end of the number that begins at a place, -1 if none does. */
    int read(byte[] text, int from) {
        negative = text[from] == '-';
        int first = negative ? from + 1 : from;
        digits = 0;
        int at = digits(text, first);
        count = at - first;
        fraction = 0;
        if (count == 0 || (count > 1 && text[first] == '0')) {
            return -1;
        }
        if (text[at] == '.') {
            int point = at;
            at = digits(text, point + 1);
            fraction = at - point - 1;
            count += fraction;
            if (fraction == 0 || count > MOST_WITH_FRACTION) {
                return -1;
            }
        } else if (count > MOST_DIGITS
                && (count > MOST_DIGITS + 1 || digits < 0)) { // one digit more is seen by the sign
            return -1;
        }
        return PlainParts.end(text, at);
    }

    private int digits(byte[] text, int from) {
        long value = digits;
        int at = from;
        for (int digit = text[at] - '0'; digit >= 0 && digit <= 9; digit = text[at] - '0') {
            value = value * 10 + digit;
            at++;
        }
        digits = value;
        return at;
    }

    boolean isWhole() {
        return fraction == 0;
    }

    /** How many characters it has, its sign not counted. */
    int length() {
        return isWhole() ? count : count + 1;
    }

    /** The number, if it is a whole one. */
    long whole() {
        return negative ? -digits : digits;
    }

    /** The nearest number of 64 bits. */
    double real(byte[] text, int from, int to) {
        if (isWhole()) {
            return whole();
        } else if (count <= MOST_DIGITS && digits <= EXACT) {
            // Both are exact, and so is the quotient but for its rounding.
            double positive = digits / POWERS[fraction];
            return negative ? -positive : positive;
        }
        return NumberInput.parseDouble(new String(text, from, to - from, StandardCharsets.ISO_8859_1), true);
    }
}
