package io.labwire.codegen.generator.docs;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts of a schema within Markdown, where they mean nothing but themselves. */
final class MarkdownEscape {

    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]|~]");
    private static final Pattern AT_THE_START = Pattern.compile("^([#+=:>-]|\\d+(?=[.)]))");
    private static final Pattern TICKS = Pattern.compile("`+");

    private MarkdownEscape() {}

    /** Words within a line. */
    static String words(String text) {
        return ANYWHERE.matcher(text.replace("&", "&amp;").replace("<", "&lt;")).replaceAll("\\\\$0");
    }

    /** A paragraph, in the lines its author gave it. */
    static String lines(String paragraph) {
        return paragraph
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(MarkdownEscape::line)
                .collect(Collectors.joining("\n"));
    }

    /** A line: what would begin a heading, a list, a quotation or a rule does not. */
    private static String line(String text) {
        return AT_THE_START
                .matcher(words(text))
                .replaceFirst(
                        start -> Character.isDigit(text.charAt(0)) ? start.group() + "\\\\" : "\\\\" + start.group());
    }

    /** A name or a piece of the wire, between more backticks than it has in a row. */
    static String code(String text) {
        int longest = TICKS.matcher(text)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
        String fence = "`".repeat(longest + 1);
        String inner = longest == 0 ? text : " " + text + " ";
        return fence + inner.replace("|", "\\|") + fence;
    }
}
