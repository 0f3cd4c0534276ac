package io.labwire.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.labwire.codegen.generator.writing.Ingredient;
import io.labwire.codegen.generator.writing.Ingredient.Kind;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.source.SourceFile;
import io.labwire.codegen.model.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    Path base;

    private Settings settings;

    @BeforeEach
    void start() {
        settings = new Settings(base, () -> Span.startOf(new SourceFile("pom.xml", "")), List.of());
    }

    @Test
    void aFolderOfTheProjectCountsByItsPlaceInIt() {
        settings.withOutputFolder("out", base.resolve("target/out").toFile());

        assertThat(settings.ingredients())
                .containsExactly(
                        new Ingredient(Kind.OPTION, "out", Path.of("target/out").toString()));
    }

    @Test
    void aFolderOfSchemasNeedNotExistButIsNoFile() throws IOException {
        settings.withSchemaFolder("schemaDirectory", base.resolve("nowhere").toFile());
        assertThat(settings.faults()).isEmpty();

        Path file = Files.createFile(base.resolve("a.yaml"));
        settings.withSchemaFolder("schemaDirectory", file.toFile());
        assertThat(settings.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).isEqualTo("schemaDirectory is a file: " + file));
    }

    @Test
    void aFolderThatIsWrittenIntoNeedNotExistButIsNoFile() throws IOException {
        settings.withOutputFolder("outputDirectory", base.resolve("nowhere").toFile());
        assertThat(settings.faults()).isEmpty();

        Path file = Files.createFile(base.resolve("Out.java"));
        settings.withOutputFolder("outputDirectory", file.toFile());
        assertThat(settings.faults())
                .extracting(Diagnostic::id, Diagnostic::message)
                .containsExactly(tuple("LW0513", "outputDirectory is a file: " + file));
    }

    @Test
    void aFileIsNoNameOfASchemaOnTheClassPath() {
        settings.withSchemaNames("schemas", List.of("labwire/katcp/core.yaml", "../core.yaml"));

        assertThat(settings.faults())
                .extracting(Diagnostic::id, Diagnostic::message)
                .containsExactly(tuple("LW0512", "\"../core.yaml\" is no name of a schema on the class path"));
    }
}
