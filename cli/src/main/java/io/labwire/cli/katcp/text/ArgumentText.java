package io.labwire.cli.katcp.text;

import io.labwire.codegen.model.source.VisibleText;
import io.labwire.core.Bytes;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
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
     * Bytes as text that a terminal shows as it is.
     *
     * @param bytes any
     * @return text without control characters, with a backslash before what stands for something else
     */
    public static String printable(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length + 2);
        for (int at = 0; at < bytes.length; ) {
            int length = sequence(bytes[at]);
            Optional<String> character = at + length <= bytes.length ? strict(bytes, at, length) : Optional.empty();
            if (character.isPresent() && isShown(character.get().codePointAt(0))) {
                text.append(character.get().equals("\\") ? "\\\\" : character.get());
                at += length;
            } else {
                text.append(escaped(bytes[at]));
                at++;
            }
        }
        return text.toString();
    }

    /**
     * The text that bytes are in UTF-8.
     *
     * @param bytes any
     * @return the text; empty if they are not UTF-8
     */
    public static Optional<String> utf8(byte[] bytes) {
        return strict(bytes, 0, bytes.length);
    }

    private static Optional<String> strict(byte[] bytes, int from, int length) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        try {
            CharBuffer decoded = decoder.decode(ByteBuffer.wrap(bytes, from, length));
            return Optional.of(decoded.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** How many bytes a character has that begins with this one. */
    private static int sequence(byte first) {
        int lead = first & 0xFF;
        return lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    private static boolean isShown(int character) {
        return character == ' '
                || (VisibleText.isVisible(character) && Character.getType(character) != Character.SPACE_SEPARATOR);
    }

    private static String escaped(byte each) {
        return switch (each) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format("\\x%02x", each);
        };
    }
}
