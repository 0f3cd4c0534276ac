package io.labwire.json.read;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Short texts of ASCII with escapes. */
final class PlainEscapes {

    /** A longer text is none of these. */
    private static final int MOST = 1 << 10;

    private static final int MOST_LATIN = 0xff;

    private static final byte[] NOTHING = {};
    private static final char[] NOTHING_WIDE = {};

    /** What stands for what, -1 for what stands for nothing. */
    private static final byte[] SIMPLE = values("\"\\/bfnrt", "\"\\/\b\f\n\r\t");

    /** The value of a hexadecimal digit, -1 for what is none. */
    private static final byte[] DIGITS =
            values("0123456789abcdefABCDEF", "\0\1\2\3\4\5\6\7\10\11\12\13\14\15\16\17\12\13\14\15\16\17");

    private byte[] latin = NOTHING;
    private char[] wide = NOTHING_WIDE;
    private int end;

    private static byte[] values(String characters, String values) {
        byte[] table = new byte[1 << Byte.SIZE];
        Arrays.fill(table, (byte) -1);
        for (int at = 0; at < characters.length(); at++) {
            table[characters.charAt(at)] = (byte) values.charAt(at);
        }
        return table;
    }

    /**
     * What a text says.
     *
     * @param text what it is in
     * @param from its first byte
     * @param escape its first byte that is an escape
     * @return what it says; null if it is none of these texts
     */
    @Nullable String resolve(byte[] text, int from, int escape) {
        if (escape - from > MOST - Long.BYTES) {
            return null;
        } else if (latin.length == 0) {
            latin = new byte[MOST + Long.BYTES];
        }
        byte[] says = latin;
        int to = escape - from;
        for (int done = 0; done < to; done += Long.BYTES) {
            long eight = EightBytes.at(text, from + done);
            if ((eight & EightBytes.HIGH_BITS) != 0) {
                return null;
            }
            EightBytes.put(says, done, eight);
        }
        int at = escape;
        for (byte each = text[at]; isPart(each) && to < MOST; each = text[at]) {
            if (each != '\\') {
                says[to++] = each;
                at++;
                continue;
            }
            byte simple = SIMPLE[text[at + 1] & 0xff];
            if (simple >= 0) {
                says[to++] = simple;
                at += 2;
                continue;
            }
            int unit = hexadecimal(text, at);
            if (unit < 0) {
                return null;
            } else if (unit > MOST_LATIN) {
                return resolveWide(text, at, to);
            }
            says[to++] = (byte) unit;
            at += 6;
        }
        end = at;
        return text[at] == '"' ? latin(says, to) : null;
    }

    @SuppressWarnings("deprecation") // Of one byte for each character it is the shortest way.
    private static String latin(byte[] says, int length) {
        return new String(says, 0, 0, length);
    }

    /** The rest of a text, and what is resolved of it. */
    private @Nullable String resolveWide(byte[] text, int rest, int resolved) {
        if (wide.length == 0) {
            wide = new char[MOST];
        }
        char[] says = wide;
        int to = 0;
        for (; to < resolved; to++) {
            says[to] = (char) (latin[to] & MOST_LATIN);
        }
        int at = rest;
        while (isPart(text[at]) && to < MOST) {
            int unit = text[at];
            if (unit == '\\') {
                unit = unit(text, at);
                if (unit < 0) {
                    return null;
                }
                at += text[at + 1] == 'u' ? 6 : 2;
            } else {
                at++;
            }
            says[to++] = (char) unit;
        }
        end = at;
        return text[at] == '"' ? new String(says, 0, to) : null;
    }

    /** Whether it is neither the quotation mark at the end nor something that is no ASCII or has to be escaped. */
    private static boolean isPart(byte each) {
        return each >= ' ' && each != '"';
    }

    /** What an escape stands for, negative if it is none. */
    private static int unit(byte[] text, int at) {
        byte simple = SIMPLE[text[at + 1] & 0xff];
        return simple < 0 ? hexadecimal(text, at) : simple;
    }

    private static int hexadecimal(byte[] text, int at) {
        if (text[at + 1] != 'u') {
            return -1;
        }
        int four = (int) EightBytes.at(text, at + 2);
        return digit(four) << 12 | digit(four >> 8) << 8 | digit(four >> 16) << 4 | digit(four >> 24);
    }

    private static int digit(int lowest) {
        return DIGITS[lowest & 0xff];
    }

    /** The quotation mark at the end of the text that was resolved last. */
    int end() {
        return end;
    }
}
