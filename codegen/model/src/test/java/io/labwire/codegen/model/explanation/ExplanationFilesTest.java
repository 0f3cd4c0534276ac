package io.labwire.codegen.model.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is made of the explanations is up to date; {@code -Dlabwire.golden=update} makes it anew. */
class ExplanationFilesTest {

    private static final Path EXPLANATIONS = Path.of("src/main/resources/META-INF/labwire/diagnostics");
    private static final Path PAGE = Path.of("../../docs/reference/diagnostics.md");

    @Test
    void theIndexListsTheFiles() throws IOException {
        StringBuilder index = new StringBuilder();
        for (Path file : explanations()) {
            index.append(file.getFileName().toString().replace(".md", "\n"));
        }

        isAsMade(EXPLANATIONS.resolve("index"), index.toString());
    }

    @Test
    void theReferencePageShowsThemAll() throws IOException {
        List<Explanation> all = explanations().stream()
                .map(file ->
                        ExplanationReader.read(file.getFileName().toString().replace(".md", ""), read(file)))
                .toList();

        isAsMade(PAGE, DiagnosticsPage.of(all));
    }

    private static List<Path> explanations() throws IOException {
        try (Stream<Path> files = Files.list(EXPLANATIONS)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static void isAsMade(Path file, String made) throws IOException {
        if (System.getProperty("labwire.golden", "").equals("update")) {
            Files.writeString(file, made);
        }
        assertThat(read(file)).isEqualTo(made);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
