package io.labwire.json.write;

import io.labwire.core.text.FloatText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of ASCII, more and more of them. */
final class Ascii {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_ESCAPE = 6;
    private static final int LONGEST_LONG = 20;

    private byte[] bytes = new byte[128];
    private int length;

    void append(char each) {
        room(1);
        bytes[length++] = (byte) each;
    }

    @SuppressWarnings("deprecation") // Of characters that are known to be ASCII it copies the right half.
    void append(String ascii) {
        int more = ascii.length();
        room(more);
        ascii.getBytes(0, more, bytes, length);
        length += more;
    }

    void append(byte[] ascii, int from) {
        int more = ascii.length - from;
        room(more);
        System.arraycopy(ascii, from, bytes, length, more);
        length += more;
    }

    void append(long whole) {
        if (whole < 0) {
            append(Long.toString(whole));
            return;
        }
        room(LONGEST_LONG);
        int digits = 1;
        for (long rest = whole / 10; rest > 0; rest /= 10) {
            digits++;
        }
        long rest = whole;
        for (int at = length + digits - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
    }

    void append(double finite) {
        room(FloatText.MAX_LENGTH);
        length = FloatText.write(finite, bytes, length);
    }

    void appendQuoted(String text) {
        append('"');
        room(text.length() + 1);
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each >= ' ' && each <= '~' && each != '"' && each != '\\') {
                bytes[length++] = (byte) each;
            } else {
                // Room for it, and for each of those behind it and the quotation mark as they are.
                room(LONGEST_ESCAPE + text.length() - at);
                escape(each);
            }
        }
        append('"');
    }

    private void escape(char each) {
        bytes[length++] = '\\';
        switch (each) {
            case '"', '\\' -> bytes[length++] = (byte) each;
            case '\b' -> bytes[length++] = 'b';
            case '\t' -> bytes[length++] = 't';
            case '\n' -> bytes[length++] = 'n';
            case '\f' -> bytes[length++] = 'f';
            case '\r' -> bytes[length++] = 'r';
            default -> {
                bytes[length++] = 'u';
                for (int shift = 12; shift >= 0; shift -= 4) {
                    bytes[length++] = HEX[each >> shift & 0xf];
                }
            }
        }
    }

    private void room(int more) {
        int wanted = Math.addExact(length, more);
        if (wanted > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.max(wanted, Math.min(2L * bytes.length, Integer.MAX_VALUE - 8)));
        }
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }
}
