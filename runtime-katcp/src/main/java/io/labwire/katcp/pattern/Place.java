package io.labwire.katcp.pattern;

/** A place in a text that an expression can ask for. */
enum Place {
    BEGIN,
    END,
    END_OR_LAST_LINE,
    WORD_EDGE,
    NO_WORD_EDGE;

    boolean isAt(int index, int[] text) {
        return switch (this) {
            case BEGIN -> index == 0;
            case END -> index == text.length;
            case END_OR_LAST_LINE -> index == text.length || (index == text.length - 1 && text[index] == '\n');
            case WORD_EDGE -> isWordEdge(index, text);
            case NO_WORD_EDGE -> !isWordEdge(index, text);
        };
    }

    private static boolean isWordEdge(int index, int[] text) {
        boolean before = index > 0 && CharacterSet.WORDS.contains(text[index - 1]);
        boolean after = index < text.length && CharacterSet.WORDS.contains(text[index]);
        return before != after;
    }
}
