package io.labwire.cli.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.Project;
import io.labwire.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on releases shows what the command says of its own three schemas. */
class ReleasePageTest {

    @TempDir
    private Path folder;

    private final List<Block> blocks = MarkdownPage.read(Project.root().resolve("docs/how-to/release-a-schema.md"))
            .blocks();

    ReleasePageTest() throws IOException {}

    @Test
    void theChangeIsRefusedAsShown() throws IOException {
        Run run = check(of("yaml", 0), of("yaml", 1));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(of("text", 0)).contains("LW0655", "LW0667");
        assertThat(run.err().split("error ")).hasSize(4);
    }

    @Test
    void theAcknowledgedChangesPassAsShown() throws IOException {
        Run run = check(of("yaml", 0), of("yaml", 2));

        assertThat(run).returns(0, Run::code).returns("", Run::err);
        assertThat(run.out()).endsWith(of("text", 1));
    }

    @Test
    void afterTheReleaseEachEntryIsWarnedOf() throws IOException {
        assertThat(check(of("yaml", 2), of("yaml", 2)).err().split("warning LW0600: "))
                .hasSize(3);
    }

    private Run check(String old, String now) throws IOException {
        Files.writeString(folder.resolve("oven-1.0.yaml"), old);
        Files.writeString(folder.resolve("oven.yaml"), now);
        Run run = Run.in(folder, List.of("check", "oven.yaml", "--against", "oven-1.0.yaml"));
        String here = folder + "/";
        return new Run(run.code(), run.out().replace(here, ""), run.err().replace(here, ""));
    }

    private String of(String tag, int index) {
        return blocks.stream()
                .filter(block -> block.tag().equals(tag))
                .skip(index)
                .findFirst()
                .orElseThrow()
                .text();
    }
}
