package io.labwire.cli.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A block that shows a part of a file, or all of it.
 *
 * @param block the block, with the file in the comment above it
 */
record Excerpt(Block block) {

    static final String NOTE = "from: ";

    private static final int DEEPEST = 24;

    void standsInItsFile() throws IOException {
        String file = block.note().substring(NOTE.length());
        List<String> lines = Files.readAllLines(Project.root().resolve(file));
        assertThat(block.lines()).isNotEmpty();
        assertThat(IntStream.rangeClosed(0, DEEPEST).anyMatch(indentation -> standsIn(lines, indentation)))
                .as("the block on %s stands in %s", block.place(), file)
                .isTrue();
    }

    private boolean standsIn(List<String> lines, int indentation) {
        String before = " ".repeat(indentation);
        List<String> wanted = block.lines().stream()
                .map(line -> line.isEmpty() ? line : before + line)
                .toList();
        return IntStream.rangeClosed(0, lines.size() - wanted.size())
                .anyMatch(from -> lines.subList(from, from + wanted.size()).equals(wanted));
    }
}
