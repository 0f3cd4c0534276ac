package io.labwire.json.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Texts with escapes, of which none stands for half of a surrogate pair. */
final class PlainEscapes {

    /** A thread keeps no more room than this for what its next text may need. */
    private static final int MOST_KEPT = 1 << 14;

    private static final byte[] NOTHING = {};

    /** What stands for what, 0 for what stands for nothing. */
    private static final byte[] SIMPLE = new byte[128];

    /** The value of a hexadecimal digit, -1 for what is none. */
    private static final byte[] DIGITS = new byte[256];

    static {
        String letters = "\"\\/bfnrt";
        String meant = "\"\\/\b\f\n\r\t";
        for (int at = 0; at < letters.length(); at++) {
            SIMPLE[letters.charAt(at)] = (byte) meant.charAt(at);
        }
        Arrays.fill(DIGITS, (byte) -1);
        for (int digit = 0; digit < 16; digit++) {
            DIGITS[Character.forDigit(digit, 16)] = (byte) digit;
            DIGITS[Character.toUpperCase(Character.forDigit(digit, 16))] = (byte) digit;
        }
    }

    private byte[] resolved = NOTHING;
    private int end;

    /**
     * What a text says.
     *
     * @param text what it is in
     * @param from its first byte
     * @param plain its first byte that is an escape
     * @param textEnd where the spaces end that follow the text
     * @return what it says; null if something in it is not right, or is half of a pair
     */
    @Nullable String resolve(byte[] text, int from, int plain, int textEnd) {
        // No escape is shorter than what it stands for in UTF-8.
        if (resolved.length < textEnd - from) {
            resolved = new byte[textEnd - from];
        }
        System.arraycopy(text, from, resolved, 0, plain - from);
        int to = plain - from;
        int at = plain;
        while (text[at] == '\\') {
            int length = escape(text, at, to);
            if (length == 0) {
                return null;
            }
            at += length;
            to = end;
            int found = 0;
            do {
                if (at > textEnd - Long.BYTES) {
                    return null;
                }
                long eight = EightBytes.at(text, at);
                EightBytes.put(resolved, to, eight);
                found = EightBytes.first(PlainParts.specials(eight));
                at += found;
                to += found;
            } while (found == Long.BYTES);
        }
        if (text[at] != '"') {
            return null;
        }
        String says = new String(resolved, 0, to, StandardCharsets.UTF_8);
        if (resolved.length > MOST_KEPT) {
            resolved = NOTHING;
        }
        end = at;
        return says;
    }

    /** The quotation mark at the end of the text that was resolved last. */
    int end() {
        return end;
    }

    /** Resolves one escape, and sets the end of what is resolved; how many bytes it has, 0 if it is none. */
    private int escape(byte[] text, int at, int to) {
        int kind = text[at + 1];
        if (kind != 'u') {
            byte simple = kind < 0 ? 0 : SIMPLE[kind];
            resolved[to] = simple;
            end = to + 1;
            return simple == 0 ? 0 : 2;
        }
        int unit =
                digit(text[at + 2]) << 12 | digit(text[at + 3]) << 8 | digit(text[at + 4]) << 4 | digit(text[at + 5]);
        if (unit < 0 || Character.isSurrogate((char) unit)) {
            return 0;
        }
        end = utf8(unit, to);
        return 6;
    }

    private static int digit(byte each) {
        return DIGITS[each & 0xff];
    }

    private int utf8(int unit, int to) {
        int at = to;
        if (unit < 0x80) {
            resolved[at++] = (byte) unit;
            return at;
        } else if (unit < 0x800) {
            resolved[at++] = (byte) (0xc0 | unit >> 6);
        } else {
            resolved[at++] = (byte) (0xe0 | unit >> 12);
            resolved[at++] = (byte) (0x80 | unit >> 6 & 0x3f);
        }
        resolved[at++] = (byte) (0x80 | unit & 0x3f);
        return at;
    }
}
