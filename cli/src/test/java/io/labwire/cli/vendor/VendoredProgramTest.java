package io.labwire.cli.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.Project;
import io.labwire.cli.Run;
import io.labwire.cli.snippets.MarkdownBlocks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the page on vendoring promises: with the copied jars and the JDK alone, a program compiles, runs, and talks over
 * a socket. The commands are those of the page.
 */
class VendoredProgramTest {

    private static final List<String> SAYS = List.of(
            "locking: 0.5",
            "locked after 250 ms",
            "rx.lo.frequency is 1400000000.0 Hz, nominal",
            "refused: frequency out of range");

    @TempDir
    private Path folder;

    private List<List<String>> page;

    @BeforeEach
    void copyRuntimeAndProgram() throws IOException {
        Path example = Project.root().resolve("examples/receiver/src/main");
        page = MarkdownBlocks.tagged("text", Project.root().resolve("docs/how-to/vendor-a-runtime.md"));
        done("vendor", "katcp", "--out", "lib");
        done("generate", example.resolve("labwire/receiver.yaml").toString(), "--out", "src");
        for (String program : List.of("Main.java", "Receiver.java")) {
            Path file = Path.of("org/example/receiver", program);
            Files.copy(
                    example.resolve("java").resolve(file), folder.resolve("src").resolve(file));
        }
    }

    private void done(String... words) {
        Run run = Run.in(folder, List.of(words));
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void runsOnTheClassPath() throws Exception {
        assertThat(said(page.get(0))).containsExactlyElementsOf(SAYS);
    }

    @Test
    void runsOnTheModulePath() throws Exception {
        Files.write(folder.resolve("src/module-info.java"), page.get(1));

        assertThat(said(page.get(2))).containsExactlyElementsOf(SAYS);
    }

    /** What the last of some commands prints, after the others have ended well. */
    private List<String> said(List<String> commands) throws Exception {
        List<String> said = List.of();
        for (String command : commands) {
            said = JdkTools.run(command, folder);
        }
        return said;
    }
}
