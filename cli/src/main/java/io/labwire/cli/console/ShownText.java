package io.labwire.cli.console;

import io.labwire.codegen.model.source.VisibleText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Text that a terminal shows and does not obey: what cannot be seen, or would move the cursor or turn the direction, stands
 * as {@code \n \r \t}, or as {@code \x1b} for each of its bytes.
 */
public final class ShownText {

    private ShownText() {}

    /**
     * A text on one line.
     *
     * @param text any
     * @return the same where it can be seen
     */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Bytes on one line.
     *
     * @param bytes any; what is not UTF-8 is shown byte by byte
     * @return the text that they are, where it can be seen
     */
    public static String of(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length + 2);
        for (int at = 0; at < bytes.length; ) {
            int length = sequence(bytes[at]);
            Optional<String> character = at + length <= bytes.length ? decoded(bytes, at, length) : Optional.empty();
            if (character.isPresent() && isShown(character.get().codePointAt(0))) {
                text.append(character.get());
                at += length;
            } else {
                text.append(escaped(bytes[at]));
                at++;
            }
        }
        return text.toString();
    }

    /**
     * A text of several lines.
     *
     * @param text any
     * @return its lines, each as it is shown
     */
    public static String lines(String text) {
        return text.lines().map(ShownText::of).collect(Collectors.joining("\n"));
    }

    private static Optional<String> decoded(byte[] bytes, int from, int length) {
        if (length == 1 && bytes[from] >= 0) {
            return Optional.of(String.valueOf((char) bytes[from]));
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, length))
                    .toString());
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
