package io.labwire.cli.reference;

import io.labwire.cli.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The rows of a table of a page, found by the comment above it. */
final class MarkedTable {

    private static final Path PAGE = Project.root().resolve("docs/reference/schema-language.md");

    private MarkedTable() {}

    /** The comments of a kind on the page, without the word before their colon. */
    static List<String> marks(String kind) throws IOException {
        String start = "<!-- " + kind + ": ";
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length(), line.length() - " -->".length()))
                .toList();
    }

    /** The cells of a table's rows, without its head. */
    static List<List<String>> rows(String kind, String name) throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        int mark = lines.indexOf("<!-- " + kind + ": " + name + " -->");
        if (mark < 0) {
            throw new AssertionError("no table of " + kind + ": " + name + " on " + PAGE);
        }
        return rows(lines.subList(mark + 2, lines.size()));
    }

    /** The cells of the rows that the lines begin with. */
    static List<List<String>> rows(List<String> lines) {
        return lines.stream()
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> line.substring(1, line.lastIndexOf('|')))
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }
}
