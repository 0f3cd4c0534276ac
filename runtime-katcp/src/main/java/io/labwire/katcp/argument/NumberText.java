package io.labwire.katcp.argument;

import io.labwire.core.text.NoNumberException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** Whole numbers as Python reads them: white space around, a sign, leading zeros, single underscores between digits. */
final class NumberText {

    /** More digits cost more than linear time; Python stops here as well. */
    private static final int MOST_DIGITS = 4300;

    private static final int LONG_DIGITS = 18;

    private NumberText() {}

    /**
     * A whole number.
     *
     * @throws NumberFormatException if the text is none, or has too many digits
     */
    static BigInteger integer(byte[] text, int from, int to) {
        if (isPlain(text, from, to)) {
            return BigInteger.valueOf(plain(text, from, to));
        }
        if (to - from > 2 * MOST_DIGITS) {
            throw new NoNumberException("too long");
        }
        if (!mayBeInteger(text, from, to)) {
            throw new NoNumberException("not a whole number");
        }
        String digits = withoutUnderscores(strip(new String(text, from, to - from, StandardCharsets.ISO_8859_1)));
        if (digits.length() > MOST_DIGITS || !isInteger(digits)) {
            throw new NoNumberException("not a whole number");
        }
        return new BigInteger(digits);
    }

    /** Whether all characters are such as a whole number may have: a text is none without being made a string first. */
    private static boolean mayBeInteger(byte[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            byte c = text[i];
            if (!isDigit(c) && !isSpace((char) c) && c != '-' && c != '+' && c != '_') {
                return false;
            }
        }
        return from < to;
    }

    /** Whether a text is so plain and short that {@link #plain} reads it. */
    static boolean isPlain(byte[] text, int from, int to) {
        int start = from < to && isSign(text[from]) ? from + 1 : from;
        if (start == to || to - start > LONG_DIGITS) {
            return false;
        }
        for (int i = start; i < to; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return false;
            }
        }
        return true;
    }

    /** The value of at most 18 digits after an optional sign. */
    static long plain(byte[] text, int from, int to) {
        boolean negative = text[from] == '-';
        long value = 0;
        for (int i = isSign(text[from]) ? from + 1 : from; i < to; i++) {
            value = value * 10 + (text[i] - '0');
        }
        return negative ? -value : value;
    }

    /** Without the six ASCII characters of white space around it. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /**
     * Takes out the underscores between digits.
     *
     * @throws NumberFormatException if one stands elsewhere
     */
    static String withoutUnderscores(String text) {
        for (int i = text.indexOf('_'); i >= 0; i = text.indexOf('_', i + 1)) {
            if (i == 0 || i == text.length() - 1 || !isDigit(text.charAt(i - 1)) || !isDigit(text.charAt(i + 1))) {
                throw new NoNumberException("an underscore stands between digits only");
            }
        }
        return text.replace("_", "");
    }

    private static boolean isInteger(String text) {
        int start = !text.isEmpty() && isSign(text.charAt(0)) ? 1 : 0;
        for (int i = start; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return text.length() > start;
    }

    private static boolean isSign(int character) {
        return character == '-' || character == '+';
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isSpace(char character) {
        return character == ' ' || (character >= '\t' && character <= '\r');
    }
}
