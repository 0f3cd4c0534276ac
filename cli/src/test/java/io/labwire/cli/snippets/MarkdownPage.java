package io.labwire.cli.snippets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Markdown page and its fenced blocks.
 *
 * @param path where it is
 * @param blocks the blocks in order
 */
record MarkdownPage(Path path, List<Block> blocks) {

    private static final Pattern FENCE = Pattern.compile("\\s*(```+|~~~+)\\s*([^`\\s]*).*");
    private static final Pattern COMMENT = Pattern.compile("\\s*<!--\\s*(.*?)\\s*-->\\s*");

    static MarkdownPage read(Path path) throws IOException {
        return parse(path, Files.readAllLines(path));
    }

    static MarkdownPage parse(Path path, List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher opening = FENCE.matcher(lines.get(i));
            if (!opening.matches()) {
                continue;
            }
            int first = i + 1;
            int last = endOf(opening.group(1), lines, first, path);
            blocks.add(new Block(path, i + 1, opening.group(2), noteAbove(lines, i), lines.subList(first, last)));
            i = last;
        }
        return new MarkdownPage(path, List.copyOf(blocks));
    }

    private static int endOf(String fence, List<String> lines, int from, Path path) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(fence)) {
                return i;
            }
        }
        throw new IllegalArgumentException(path + ":" + from + ": this block does not end");
    }

    private static String noteAbove(List<String> lines, int fence) {
        Matcher comment = COMMENT.matcher(fence == 0 ? "" : lines.get(fence - 1));
        return comment.matches() ? comment.group(1) : "";
    }
}
