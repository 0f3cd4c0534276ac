package io.labwire.cli.console;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** Reads characters of UTF-8 one by one. A device's value may have millions, so there is one decoder and no exception. */
final class Utf8Characters {

    /** What is told where there is no character. */
    static final int NONE = -1;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer decoded = CharBuffer.allocate(2);
    private final byte[] bytes;

    Utf8Characters(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The character that begins with a byte and has so many, or {@link #NONE}. */
    int at(int from, int length) {
        if (length == 1) {
            return bytes[from] >= 0 ? bytes[from] : NONE;
        } else if (from + length > bytes.length) {
            return NONE;
        }
        decoded.clear();
        boolean bad = decoder.reset()
                .decode(ByteBuffer.wrap(bytes, from, length), decoded, true)
                .isError();
        return bad ? NONE : Character.codePointAt(decoded.flip(), 0);
    }

    /** How many bytes a character has that begins with this one. */
    static int length(byte first) {
        int lead = first & 0xFF;
        return lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }
}
