package io.labwire.cli.snippets;

import io.labwire.cli.Project;
import java.io.IOException;
import java.nio.file.Files;

/** What {@code .ci/run} runs: its own lines, and those of README's first shell block. */
final class ContinuousBuild {

    private ContinuousBuild() {}

    static boolean runs(String command) throws IOException {
        if (Files.readString(Project.root().resolve(".ci/run")).contains(command)) {
            return true;
        }
        return MarkdownPage.read(Project.root().resolve("README.md")).blocks().stream()
                .filter(block -> block.tag().equals("sh"))
                .findFirst()
                .map(block -> block.lines().contains(command))
                .orElse(false);
    }
}
