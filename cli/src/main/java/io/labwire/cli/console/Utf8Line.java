package io.labwire.cli.console;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** The text of a line in UTF-8. */
public final class Utf8Line {

    private Utf8Line() {}

    /**
     * The text.
     *
     * @param line its bytes
     * @param instead what could be typed for a byte that is none, which is given as {@code \xff}; empty for nothing
     * @return the text
     * @throws IllegalArgumentException with the byte that is none and where it is, in one line
     */
    public static String of(byte[] line, UnaryOperator<String> instead) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(line);
        CharBuffer text = CharBuffer.allocate(line.length);
        CoderResult result = decoder.decode(bytes, text, true);
        text.flip();
        if (result.isError()) {
            String escaped = String.format("\\x%02x", line[bytes.position()]);
            long column = text.codePoints().count() + 1;
            throw new IllegalArgumentException(
                    "the byte " + escaped + " in column " + column + " is not UTF-8" + instead.apply(escaped));
        }
        return text.toString();
    }
}
