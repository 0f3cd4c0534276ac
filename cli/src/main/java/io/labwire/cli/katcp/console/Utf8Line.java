package io.labwire.cli.katcp.console;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** The text of a line in UTF-8. */
final class Utf8Line {

    private Utf8Line() {}

    /** The text; an {@link IllegalArgumentException} says in one line which byte is none, and where it is. */
    static String of(byte[] line) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(line);
        CharBuffer text = CharBuffer.allocate(line.length);
        CoderResult result = decoder.decode(bytes, text, true);
        text.flip();
        if (result.isError()) {
            String escaped = String.format("\\x%02x", line[bytes.position()]);
            long column = text.codePoints().count() + 1;
            throw new IllegalArgumentException("the byte " + escaped + " in column " + column
                    + " is not UTF-8; in double quotes, " + escaped + " stands for it");
        }
        return text.toString();
    }
}
