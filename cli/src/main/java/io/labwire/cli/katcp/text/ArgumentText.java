package io.labwire.cli.katcp.text;

import io.labwire.cli.console.ShownText;
import io.labwire.core.Bytes;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * An argument as people read it. What is plain stands as it is; what would not be seen, or be taken for something else,
 * is in double quotes, with {@code \\ \" \n \r \t}, and {@code \x1b} for each byte that cannot be shown.
 */
public final class ArgumentText {

    private ArgumentText() {}

    /**
     * The readable form of an argument.
     *
     * @param argument its bytes, without the escapes of the wire
     * @return one word without blanks, or a text in quotes
     */
    public static String of(Bytes argument) {
        return of(argument.toArray());
    }

    /**
     * The readable form of a text that is an argument.
     *
     * @param argument the text, without the escapes of the wire
     * @return one word without blanks, or a text in quotes
     */
    public static String of(String argument) {
        return of(argument.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The readable form of an argument.
     *
     * @param argument its bytes, without the escapes of the wire
     * @return one word without blanks, or a text in quotes
     */
    public static String of(byte[] argument) {
        String inside = printable(argument);
        boolean plain = !inside.isEmpty() && inside.codePoints().noneMatch(each -> " '\"\\".indexOf(each) >= 0);
        return plain ? inside : '"' + inside.replace("\"", "\\\"") + '"';
    }

    /**
     * Bytes as text that a terminal shows as it is, and that says which bytes they are.
     *
     * @param bytes any
     * @return text without control characters, with a backslash before what stands for something else
     */
    public static String printable(byte[] bytes) {
        ByteArrayOutputStream doubled = new ByteArrayOutputStream(bytes.length);
        for (byte each : bytes) {
            doubled.write(each);
            if (each == '\\') {
                doubled.write(each);
            }
        }
        return ShownText.of(doubled.toByteArray());
    }

    /**
     * The text that bytes are in UTF-8.
     *
     * @param bytes any
     * @return the text; empty if they are not UTF-8
     */
    public static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
