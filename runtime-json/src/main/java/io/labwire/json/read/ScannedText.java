package io.labwire.json.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** A text or a key among bytes that are UTF-8. */
final class ScannedText {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long BLANKS = ONES * ' ';
    private static final int UNICODE_ESCAPE = 6;

    private final byte[] bytes;
    private final boolean loneSurrogates;
    private int start;
    private int end;
    private boolean plain;
    private char[] characters = {};

    ScannedText(byte[] bytes, boolean loneSurrogates) {
        this.bytes = bytes;
        this.loneSurrogates = loneSurrogates;
    }

    /** Looks for the end of a text; returns where what follows its quotation mark is, or -1. */
    int scan(int from) {
        start = from;
        plain = true;
        int at = from;
        while (true) {
            at = afterPlain(at);
            if (at >= bytes.length) {
                return -1;
            }
            byte each = bytes[at];
            if (each == '"') {
                end = at;
                return at + 1;
            }
            plain = false;
            if (each < 0) {
                at++;
            } else if (each == '\\') {
                int length = escape(at);
                if (length == 0) {
                    return -1;
                }
                at += length;
            } else {
                return -1;
            }
        }
    }

    /** Past all bytes that stand for themselves, eight at once. */
    private int afterPlain(int from) {
        int at = from;
        while (at <= bytes.length - Long.BYTES) {
            long eight = (long) EIGHT.get(bytes, at);
            long quotes = eight ^ QUOTES;
            long backslashes = eight ^ BACKSLASHES;
            // The lowest bit that this sets tells the truth, and others are not asked for.
            long found =
                    (((quotes - ONES) & ~quotes) | ((backslashes - ONES) & ~backslashes) | (eight - BLANKS) | eight)
                            & HIGH_BITS;
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >> 3);
            }
            at += Long.BYTES;
        }
        while (at < bytes.length && bytes[at] >= ' ' && bytes[at] != '"' && bytes[at] != '\\') {
            at++;
        }
        return at;
    }

    /** How long an escape is, 0 if it is none. */
    private int escape(int at) {
        if (at + 1 >= bytes.length) {
            return 0;
        }
        switch (bytes[at + 1]) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> {
                return 2;
            }
            case 'u' -> {
                int unit = unit(at);
                if (unit < 0) {
                    return 0;
                }
                if (!Character.isSurrogate((char) unit) || loneSurrogates) {
                    return UNICODE_ESCAPE;
                }
                int next = unit(at + UNICODE_ESCAPE);
                boolean pair =
                        next >= 0 && Character.isHighSurrogate((char) unit) && Character.isLowSurrogate((char) next);
                return pair ? 2 * UNICODE_ESCAPE : 0;
            }
            default -> {
                return 0;
            }
        }
    }

    /** What an escape of four digits stands for, -1 if there is none. */
    private int unit(int at) {
        if (at + UNICODE_ESCAPE > bytes.length || bytes[at] != '\\' || bytes[at + 1] != 'u') {
            return -1;
        }
        int unit = 0;
        for (int digit = at + 2; digit < at + UNICODE_ESCAPE; digit++) {
            if (!HexFormat.isHexDigit(bytes[digit])) {
                return -1;
            }
            unit = unit << 4 | HexFormat.fromHexDigit(bytes[digit]);
        }
        return unit;
    }

    boolean isLongerThan(int most) {
        return end - start > most && (plain || decode() > most);
    }

    @Override
    public String toString() {
        if (plain) {
            return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
        }
        int count = decode();
        return new String(characters, 0, count);
    }

    /** The same, of a key. */
    String asKey() {
        return plain ? RecentKeys.text(bytes, start, end) : toString();
    }

    /** Makes characters of the bytes; returns how many. */
    private int decode() {
        if (characters.length < end - start) {
            characters = new char[end - start];
        }
        int count = 0;
        int at = start;
        while (at < end) {
            int each = bytes[at];
            if (each >= 0 && each != '\\') {
                characters[count++] = (char) each;
                at++;
            } else if (each == '\\') {
                boolean unicode = bytes[at + 1] == 'u';
                characters[count++] = unicode ? (char) unit(at) : unescaped(bytes[at + 1]);
                at += unicode ? UNICODE_ESCAPE : 2;
            } else if (each < (byte) 0xe0) {
                characters[count++] = (char) ((each & 0x1f) << 6 | trailing(at + 1));
                at += 2;
            } else if (each < (byte) 0xf0) {
                characters[count++] = (char) ((each & 0xf) << 12 | trailing(at + 1) << 6 | trailing(at + 2));
                at += 3;
            } else {
                int point = (each & 7) << 18 | trailing(at + 1) << 12 | trailing(at + 2) << 6 | trailing(at + 3);
                characters[count++] = Character.highSurrogate(point);
                characters[count++] = Character.lowSurrogate(point);
                at += 4;
            }
        }
        return count;
    }

    private int trailing(int at) {
        return bytes[at] & 0x3f;
    }

    private static char unescaped(byte letter) {
        return switch (letter) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> (char) letter;
        };
    }
}
