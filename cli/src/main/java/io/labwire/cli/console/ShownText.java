package io.labwire.cli.console;

import io.labwire.codegen.model.source.VisibleText;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * Text that a terminal shows and does not obey: what cannot be seen, or would move the cursor or turn the direction, stands
 * as {@code \n \r \t}, or as {@code \x1b} for each of its bytes.
 */
public final class ShownText {

    private static final HexFormat HEX = HexFormat.of();

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
        Utf8Characters characters = new Utf8Characters(bytes);
        StringBuilder text = new StringBuilder(bytes.length + 2);
        for (int at = 0; at < bytes.length; ) {
            int length = Utf8Characters.length(bytes[at]);
            int character = characters.at(at, length);
            if (character != Utf8Characters.NONE && isShown(character)) {
                text.appendCodePoint(character);
                at += length;
            } else {
                escape(bytes[at], text);
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

    private static boolean isShown(int character) {
        return character == ' '
                || (VisibleText.isVisible(character) && Character.getType(character) != Character.SPACE_SEPARATOR);
    }

    private static void escape(byte each, StringBuilder text) {
        switch (each) {
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> HEX.toHexDigits(text.append("\\x"), each);
        }
    }
}
