package io.labwire.json.read;

import java.util.HexFormat;

/**
 * Escapes of half a surrogate pair. The parser takes none in a key, but takes the half itself; it cannot be in UTF-8, so
 * that nothing else in a text is taken for one.
 */
final class LoneSurrogates {

    private static final int ESCAPE = 6;

    private LoneSurrogates() {}

    /** A quick look whether there can be any. */
    static boolean mayBeIn(byte[] bytes) {
        for (int at = 0; at < bytes.length - 2; at++) {
            if (bytes[at] == '\\' && bytes[at + 1] == 'u' && (bytes[at + 2] | 0x20) == 'd') {
                return true;
            }
        }
        return false;
    }

    /** The text with each of them unescaped. */
    static String unescaped(String text) {
        StringBuilder result = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char each = surrogate(text, at);
            if (Character.isHighSurrogate(each) && Character.isLowSurrogate(surrogate(text, at + ESCAPE))) {
                result.append(text, at, at + 2 * ESCAPE);
                at += 2 * ESCAPE;
            } else if (each != 0) {
                result.append(each);
                at += ESCAPE;
            } else {
                int next = Math.min(text.length(), text.charAt(at) == '\\' ? at + 2 : at + 1);
                result.append(text, at, next);
                at = next;
            }
        }
        return result.toString();
    }

    /** The surrogate whose escape begins somewhere, 0 if none does. */
    private static char surrogate(String text, int at) {
        if (!text.startsWith("\\u", at) || at + ESCAPE > text.length()) {
            return 0;
        }
        int value = 0;
        for (int digit = at + 2; digit < at + ESCAPE; digit++) {
            if (!HexFormat.isHexDigit(text.charAt(digit))) {
                return 0;
            }
            value = value * 16 + HexFormat.fromHexDigit(text.charAt(digit));
        }
        return Character.isSurrogate((char) value) ? (char) value : 0;
    }

    /** How many bytes some characters of an unescaped text had, which do not end within a pair. */
    static int bytes(char[] unescaped, int from, int to) {
        int bytes = 0;
        for (int at = from; at < to; at++) {
            char each = unescaped[at];
            if (each < 0x80) {
                bytes++;
            } else if (each < 0x800) {
                bytes += 2;
            } else if (!Character.isSurrogate(each)) {
                bytes += 3;
            } else if (at + 1 < to && Character.isSurrogatePair(each, unescaped[at + 1])) {
                bytes += 4;
                at++;
            } else {
                bytes += ESCAPE;
            }
        }
        return bytes;
    }
}
