package io.labwire.json.write;

import io.labwire.core.text.FloatText;
import io.labwire.core.text.WholeText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes of ASCII, more and more of them. */
final class Ascii {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_ESCAPE = 6;

    /** A text that is no longer has room for as many escapes as it has characters. */
    private static final int ROOMY = 1024;

    /** A larger array is left to the collector. */
    private static final int LARGEST_SPARE = 1 << 16;

    /** The array that a thread has done with, for the next text that it writes. */
    private static final class Spare {

        private byte @Nullable [] bytes;
    }

    private static final ThreadLocal<Spare> SPARE = ThreadLocal.withInitial(Spare::new);

    private static final byte[] NOTHING = {};

    private byte[] bytes;
    private int length;

    Ascii() {
        Spare spare = SPARE.get();
        byte[] had = spare.bytes;
        if (had == null) {
            bytes = new byte[256];
        } else {
            bytes = had;
            spare.bytes = null;
        }
    }

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
        room(WholeText.MAX_LENGTH);
        length = WholeText.write(whole, bytes, length);
    }

    void append(double finite) {
        room(FloatText.MAX_LENGTH);
        length = FloatText.write(finite, bytes, length);
    }

    void appendQuoted(String text) {
        int count = text.length();
        boolean roomy = count <= ROOMY;
        room(roomy ? LONGEST_ESCAPE * count + 2 : count + 2);
        bytes[length++] = '"';
        for (int at = 0; at < count; at++) {
            char each = text.charAt(at);
            if (each >= ' ' && each <= '~' && each != '"' && each != '\\') {
                bytes[length++] = (byte) each;
            } else {
                if (!roomy) {
                    // Room for it, and for each of those behind it and the quotation mark as they are.
                    room(LONGEST_ESCAPE + count - at);
                }
                escape(each);
            }
        }
        append('"');
    }

    private void escape(char each) {
        bytes[length++] = '\\';
        if (each > '~') {
            hexadecimal(each);
            return;
        }
        switch (each) {
            case '"', '\\' -> bytes[length++] = (byte) each;
            case '\b' -> bytes[length++] = 'b';
            case '\t' -> bytes[length++] = 't';
            case '\n' -> bytes[length++] = 'n';
            case '\f' -> bytes[length++] = 'f';
            case '\r' -> bytes[length++] = 'r';
            default -> hexadecimal(each);
        }
    }

    private void hexadecimal(char each) {
        bytes[length] = 'u';
        bytes[length + 1] = HEX[each >> 12];
        bytes[length + 2] = HEX[each >> 8 & 0xf];
        bytes[length + 3] = HEX[each >> 4 & 0xf];
        bytes[length + 4] = HEX[each & 0xf];
        length += LONGEST_ESCAPE - 1;
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

    /** What there is. Nothing can be appended after it, and nothing is there any more. */
    byte[] finish() {
        byte[] text = toBytes();
        if (bytes.length <= LARGEST_SPARE) {
            SPARE.get().bytes = bytes;
        }
        bytes = NOTHING;
        length = 0;
        return text;
    }
}
