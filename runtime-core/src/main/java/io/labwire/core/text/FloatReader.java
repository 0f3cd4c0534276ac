package io.labwire.core.text;

import java.nio.charset.StandardCharsets;

/** Reads decimals. Short ones exactly and at once; the rest goes to the JDK, stripped of what the JDK does not know. */
final class FloatReader {

    /** A whole number below this is exact as a double. */
    private static final long EXACT = 1L << 53;

    private static final double[] EXACT_POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private FloatReader() {}

    static double parse(byte[] text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text[start])) {
            start++;
        }
        while (start < end && isSpace(text[end - 1])) {
            end--;
        }
        boolean negative = start < end && text[start] == '-';
        if (start < end && (text[start] == '-' || text[start] == '+')) {
            start++;
        }
        double magnitude = magnitude(text, start, end);
        return negative ? -magnitude : magnitude;
    }

    private static double magnitude(byte[] text, int start, int end) {
        long digits = 0;
        int decimals = 0;
        int at = start;
        boolean point = false;
        for (; at < end; at++) {
            int digit = text[at] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = digits * 10 + digit;
                if (digits >= EXACT) {
                    return general(text, start, end);
                }
                decimals += point ? 1 : 0;
            } else if (text[at] == '.' && !point) {
                point = true;
            } else {
                return general(text, start, end);
            }
        }
        boolean anyDigit = at - start > (point ? 1 : 0);
        if (!anyDigit || decimals >= EXACT_POWERS.length) {
            return general(text, start, end);
        }
        return digits / EXACT_POWERS[decimals];
    }

    private static double general(byte[] text, int start, int end) {
        if (start < end && isLetter(text[start])) {
            return word(new String(text, start, end - start, StandardCharsets.ISO_8859_1));
        }
        return Double.parseDouble(new DecimalShape(text, start, end).withoutUnderscores());
    }

    private static double word(String word) {
        if (word.equalsIgnoreCase("nan")) {
            return Double.NaN;
        }
        if (word.equalsIgnoreCase("inf") || word.equalsIgnoreCase("infinity")) {
            return Double.POSITIVE_INFINITY;
        }
        throw new NoNumberException("not a number");
    }

    private static boolean isLetter(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || (b >= '\t' && b <= '\r');
    }
}
