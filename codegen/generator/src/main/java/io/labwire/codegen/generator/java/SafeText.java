package io.labwire.codegen.generator.java;

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
     * @return HTML that shows it
     */
    public static String code(String text) {
        return PLAIN.matcher(text).matches() ? "{@code " + text + "}" : "<code>" + of(text) + "</code>";
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

    /** Signs that cannot be seen, or that turn the direction of the line, would show a reader other code than there is. */
    private static void appendVisible(StringBuilder safe, int c) {
        switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> safe.append(' ');
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.PRIVATE_USE ->
                safe.append("&#x").append(Integer.toHexString(c)).append(';');
            default -> safe.appendCodePoint(c);
        }
    }
}
