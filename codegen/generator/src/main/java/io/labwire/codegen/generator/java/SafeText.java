package io.labwire.codegen.generator.java;

import io.labwire.codegen.model.source.VisibleText;
import java.util.regex.Pattern;

/**
 * Text of a schema made harmless in a Java comment.
 *
 * <p>An author of a schema writes for people, and may write the end of a comment, a backslash before a u, a tag or an at sign.
 * None of it ends the comment, starts a tag, or reaches the compiler as a Unicode escape; readers of the generated
 * page see the characters as they were written.
 */
public final class SafeText {

    private static final Pattern PLAIN = Pattern.compile("[\\x20-\\x7e&&[^{}@\\\\*]]+");

    private SafeText() {}

    /**
     * A piece of a schema or of the wire, set as code.
     *
     * @param text the piece
     * @return HTML that shows it; in quotes if there is nothing to see
     */
    public static String code(String text) {
        String shown = of(text).isBlank() ? '"' + text + '"' : text;
        return PLAIN.matcher(shown).matches() ? "{@code " + shown + "}" : "<code>" + of(shown) + "</code>";
    }

    /**
     * Prose of a schema.
     *
     * @param text the prose
     * @return HTML that shows it
     */
    public static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '@' -> safe.append("&#64;");
                case '\\' -> safe.append("&#92;");
                case '/' -> safe.append(endsWith(safe, '*') ? "&#47;" : "/");
                case '*' -> safe.append(endsWith(safe, '/') ? "&#42;" : "*");
                case '\n', '\t' -> safe.append((char) c);
                default -> appendVisible(safe, c);
            }
        });
        return safe.toString();
    }

    private static boolean endsWith(StringBuilder text, char c) {
        return text.length() > 0 && text.charAt(text.length() - 1) == c;
    }

    private static void appendVisible(StringBuilder safe, int c) {
        switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> safe.append(' ');
            default -> {
                if (VisibleText.isVisible(c)) {
                    safe.appendCodePoint(c);
                } else {
                    safe.append("&#x").append(Integer.toHexString(c)).append(';');
                }
            }
        }
    }
}
