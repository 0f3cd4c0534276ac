package io.labwire.codegen.model.explanation;

import io.labwire.codegen.model.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an explanation from its text, which is Markdown of one form:
 *
 * <pre>
 * # error LW0207: The title
 *
 * Why it is wrong.
 *
 * ## Wrong
 *
 * A fenced block for each file, called {@code yaml}, {@code g4}, {@code java} or {@code xml}, a blank, and the file's name; the first
 * needs no name. The word {@code escaped} after that says that \xHH stands for a byte. The first file is checked, unless there is
 * a block called {@code sh} with the line "labwire check FILE...". A block called {@code limits} lowers a limit.
 *
 * ## Right
 *
 * The same.
 * </pre>
 */
final class ExplanationReader {

    /** The file of an example for which no name is given. */
    static final String UNNAMED = "example.yaml";

    private static final Pattern HEAD = Pattern.compile("# (error|warning) ([A-Z]+[0-9]+): (.+)");
    private static final Pattern UNCHECKED = Pattern.compile("\\.(?:xml|java)$");
    private static final String FENCE = "```";
    private static final String CHECK = "labwire check ";

    private final String id;
    private final List<String> lines;
    private int next;

    private ExplanationReader(String id, String text) {
        this.id = id;
        this.lines = text.lines().toList();
    }

    /**
     * Reads one explanation.
     *
     * @throws IllegalArgumentException if the text is not of that form, or about another id
     */
    static Explanation read(String id, String text) {
        return new ExplanationReader(id, text).explanation();
    }

    private Explanation explanation() {
        Matcher head = HEAD.matcher(line());
        if (!head.matches() || !head.group(2).equals(id)) {
            throw wrong("the first line is '# error " + id + ": The title', or says warning");
        }
        Severity severity = head.group(1).equals("error") ? Severity.ERROR : Severity.WARNING;
        List<String> why = new ArrayList<>();
        for (String line = line(); !line.equals("## Wrong"); line = line()) {
            if (!line.isEmpty()) {
                why.add(line);
            }
        }
        Example wrong = example("## Right");
        Example right = example("");
        return new Explanation(id, severity, head.group(3), why, wrong, right);
    }

    /** The blocks up to a heading, or to the end. */
    private Example example(String end) {
        List<ExampleFile> files = new ArrayList<>();
        List<String> checked = new ArrayList<>();
        List<String> limits = new ArrayList<>();
        while (next < lines.size()) {
            String line = line();
            if (line.equals(end) && !end.isEmpty()) {
                break;
            }
            if (line.startsWith(FENCE)) {
                block(List.of(line.substring(FENCE.length()).split(" ", -1)), files, checked, limits);
            } else if (!line.isEmpty()) {
                throw wrong("an example has blocks and nothing else, and not: " + line);
            }
        }
        if (checked.isEmpty()
                && !files.isEmpty()
                && !UNCHECKED.matcher(files.get(0).name()).find()) {
            checked.add(files.get(0).name());
        }
        return new Example(files, checked, limits);
    }

    private void block(List<String> words, List<ExampleFile> files, List<String> checked, List<String> limits) {
        List<String> inside = new ArrayList<>();
        for (String line = line(); !line.equals(FENCE); line = line()) {
            inside.add(line);
        }
        switch (words.get(0)) {
            case "sh" -> inside.forEach(line -> checked.addAll(files(line)));
            case "limits" -> limits.addAll(inside);
            case "yaml", "g4", "java", "xml" -> {
                boolean named = words.size() > 1 && !words.get(1).equals("escaped");
                String text = inside.isEmpty() ? "" : String.join("\n", inside) + "\n";
                files.add(new ExampleFile(named ? words.get(1) : UNNAMED, text, words.contains("escaped")));
            }
            default -> throw wrong("there are blocks of yaml, g4, java, xml, sh and limits, and not: " + words.get(0));
        }
    }

    private List<String> files(String line) {
        if (!line.startsWith(CHECK)) {
            throw wrong("a command of an example is 'labwire check FILE...', and not: " + line);
        }
        return List.of(line.substring(CHECK.length()).split(" ", -1));
    }

    private String line() {
        if (next == lines.size()) {
            throw wrong("it ends too early");
        }
        return lines.get(next++);
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("explanation of " + id + ", line " + next + ": " + what);
    }
}
