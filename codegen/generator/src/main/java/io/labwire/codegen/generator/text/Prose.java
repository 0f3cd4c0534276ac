package io.labwire.codegen.generator.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts of a schema, taken apart: where its author broke the lines means nothing. */
public final class Prose {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\R\\s*\\R");

    private Prose() {}

    /**
     * The words of a text.
     *
     * @param text any text
     * @return its words, in order
     */
    public static List<String> words(String text) {
        return BLANKS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    /**
     * A text without line ends.
     *
     * @param text any text
     * @return its words with one space between them
     */
    public static String oneLine(String text) {
        return words(text).stream().collect(Collectors.joining(" "));
    }

    /**
     * The parts of a text that have an empty line between them.
     *
     * @param text any text
     * @return its paragraphs, in order; lines are kept
     */
    public static List<String> paragraphs(String text) {
        return EMPTY_LINES
                .splitAsStream(text)
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
    }
}
