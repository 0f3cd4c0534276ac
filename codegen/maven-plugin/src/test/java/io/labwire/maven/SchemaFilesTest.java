package io.labwire.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.compiler.SchemaInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaFilesTest {

    @TempDir
    Path folder;

    @Test
    void aFolderThatIsNotThereHasNoSchemas() throws IOException {
        assertThat(SchemaFiles.in(folder.resolve("nowhere"))).isEmpty();
    }

    @Test
    void schemasAreFoundBelowTheFolderAndSorted() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.createFile(folder.resolve("b.yaml"));
        Files.createFile(folder.resolve("a/c.yaml"));
        Files.createFile(folder.resolve("a/notes.txt"));
        Files.createDirectories(folder.resolve("folder.yaml"));

        assertThat(SchemaFiles.in(folder))
                .extracting(input -> folder.relativize(((SchemaInput.File) input).path()))
                .containsExactly(Path.of("a/c.yaml"), Path.of("b.yaml"));
    }

    @Test
    void aPathIsShownAsWhoeverCalledMavenWouldTypeIt() {
        assertThat(SchemaFiles.asSeenFromHere(Path.of("src/../a.yaml").toAbsolutePath()))
                .isEqualTo(Path.of("a.yaml"));
        assertThat(SchemaFiles.asSeenFromHere(folder)).isEqualTo(folder);
    }
}
