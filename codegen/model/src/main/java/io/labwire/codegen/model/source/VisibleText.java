package io.labwire.codegen.model.source;

/** What a reader of a file or a screen is shown by a character. */
public final class VisibleText {

    private VisibleText() {}

    /**
     * Whether a character can be seen, or is a blank, and leaves the line and its direction alone.
     *
     * @param codePoint the character
     * @return false for controls, formats, ends of lines, halves of pairs and what no one has given a shape
     */
    public static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
