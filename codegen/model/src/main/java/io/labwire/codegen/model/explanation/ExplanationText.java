package io.labwire.codegen.model.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes explanations for a terminal of eighty columns, or for a log. */
public final class ExplanationText {

    private static final int WIDTH = 80;

    private ExplanationText() {}

    /** What a line is, for those who show them in colours. */
    public enum Kind {
        /** A heading. */
        HEADING,
        /** A line of prose, or an empty one. */
        PROSE,
        /** A line of an example. */
        EXAMPLE
    }

    /**
     * One line.
     *
     * @param kind what it is
     * @param text its text, without an end
     */
    public record Line(Kind kind, String text) {}

    /**
     * An explanation.
     *
     * @param explanation the explanation
     * @return its lines
     */
    public static List<Line> lines(Explanation explanation) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Kind.HEADING, explanation.severity() + " " + explanation.id() + ": " + explanation.title()));
        for (String paragraph : explanation.why()) {
            lines.add(new Line(Kind.PROSE, ""));
            wrapped(paragraph).forEach(line -> lines.add(new Line(Kind.PROSE, line)));
        }
        example("Wrong", explanation.wrong(), lines);
        example("Right", explanation.right(), lines);
        return lines;
    }

    /**
     * An explanation without colours.
     *
     * @param explanation the explanation
     * @return its lines, the last without an end
     */
    public static String plain(Explanation explanation) {
        return plain(lines(explanation));
    }

    /**
     * An explanation without colours.
     *
     * @param lines its lines
     * @return the same in one text, the last without an end
     */
    public static String plain(List<Line> lines) {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /**
     * An explanation on one line, for lists of them.
     *
     * @param explanation the explanation
     * @return its id, severity and title
     */
    public static String line(Explanation explanation) {
        return String.format("%s  %-7s  %s", explanation.id(), explanation.severity(), explanation.title());
    }

    private static void example(String heading, Example example, List<Line> lines) {
        lines.add(new Line(Kind.PROSE, ""));
        lines.add(new Line(Kind.HEADING, heading + remark(example) + ":"));
        for (ExampleFile file : example.files()) {
            lines.add(new Line(Kind.PROSE, ""));
            if (example.needsNames()) {
                lines.add(new Line(Kind.PROSE, "  " + file.name() + ":"));
            }
            file.text().lines().forEach(line -> lines.add(new Line(Kind.EXAMPLE, ("    " + line).stripTrailing())));
        }
        if (example.needsNames() && !example.checked().isEmpty()) {
            lines.add(new Line(Kind.PROSE, ""));
            lines.add(new Line(Kind.PROSE, "  labwire check " + String.join(" ", example.checked())));
        }
    }

    /** What is to be known of an example beside its text. */
    static String remark(Example example) {
        List<String> remarks = new ArrayList<>();
        if (example.files().stream().anyMatch(ExampleFile::escaped)) {
            remarks.add("each \\xHH stands for one byte");
        }
        if (!example.limits().isEmpty()) {
            remarks.add("with a lower limit, to be short: " + String.join(", ", example.limits()));
        }
        return remarks.isEmpty() ? "" : " (" + String.join("; ", remarks) + ")";
    }

    static List<String> wrapped(String paragraph) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
