package io.labwire.its;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page that leads its reader step by step, read for what the reader would do.
 *
 * <p>For those who write such a page: a block of commands has the word {@code sh}, and the block below it the lines that
 * are printed, in their order and perhaps with others between; one with {@code BUILD FAILURE} among them says that the
 * command fails. A block of {@code diff} is an edit of a file: its lines with a minus stand in the file, once, and those
 * with a plus take their place. Any other block is a file. The file is named on a line of its own, in backquotes and with
 * a colon, above its block; a further edit below is of the same file.
 */
record GuidePage(List<Step> steps) {

    private static final Pattern FILE_NAME = Pattern.compile("`([^`]+)`:");
    private static final String FENCE = "```";

    /** What the reader does. */
    sealed interface Step {

        /** The line of the page. */
        int line();
    }

    /** Writing a file. */
    record WriteFile(int line, String path, String text) implements Step {}

    /** Replacing some lines of a file. */
    record EditFile(int line, String path, String before, String after) implements Step {}

    /** Typing commands, and what is seen then. */
    record Run(int line, String commands, List<String> printed) implements Step {

        Run printing(List<String> lines) {
            return new Run(line, commands, List.copyOf(lines));
        }
    }

    static GuidePage read(Path page) throws IOException {
        return new Reader(Files.readAllLines(page)).page();
    }

    /** Goes through the lines once. */
    private static final class Reader {

        private final List<String> lines;
        private final List<Step> steps = new ArrayList<>();
        private Optional<String> file = Optional.empty();
        private int next;

        Reader(List<String> lines) {
            this.lines = lines;
        }

        GuidePage page() {
            while (next < lines.size()) {
                String line = lines.get(next++);
                if (line.startsWith(FENCE)) {
                    add(next, line.substring(FENCE.length()), block());
                } else {
                    Matcher name = FILE_NAME.matcher(line);
                    file = name.matches() ? Optional.of(name.group(1)) : line.isBlank() ? file : Optional.empty();
                }
            }
            return new GuidePage(List.copyOf(steps));
        }

        private List<String> block() {
            int start = next;
            while (!lines.get(next++).equals(FENCE)) {}
            return lines.subList(start, next - 1);
        }

        private void add(int line, String kind, List<String> block) {
            switch (kind) {
                case "sh" -> steps.add(new Run(line, String.join("\n", block), List.of()));
                case "text" -> steps.add(((Run) steps.remove(steps.size() - 1)).printing(block));
                case "diff" -> steps.add(new EditFile(line, fileOf(line), side('-', block), side('+', block)));
                default -> steps.add(new WriteFile(line, fileOf(line), String.join("\n", block) + "\n"));
            }
        }

        private String fileOf(int line) {
            return file.orElseThrow(() -> new AssertionError("line " + line + ": which file is this?"));
        }

        private static String side(char sign, List<String> block) {
            StringBuilder side = new StringBuilder();
            block.stream()
                    .filter(line -> line.charAt(0) == sign)
                    .forEach(line -> side.append(line.substring(1)).append('\n'));
            return side.toString();
        }
    }
}
