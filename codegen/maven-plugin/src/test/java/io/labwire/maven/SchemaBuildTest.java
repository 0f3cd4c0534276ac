package io.labwire.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.codegen.generator.Output;
import io.labwire.codegen.generator.Product;
import io.labwire.codegen.model.compiler.SchemaInput;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaBuildTest {

    private static final String HEAD = "labwire: 1\nprotocol: katcp\npackage: org.example.t\n";

    @TempDir
    Path folder;

    private final RecordingLog log = new RecordingLog();
    private final SchemaBuild build = new SchemaBuild(testClassPath(), new DiagnosticLog(log));

    @Test
    void aFolderThatIsNotThereHasNoSchemas() throws IOException {
        assertThat(SchemaFiles.in(folder.resolve("nowhere"))).isEmpty();
    }

    @Test
    void schemasAreFoundBelowTheFolderAndSorted() throws IOException {
        schema("b.yaml", "");
        schema("a/c.yaml", "");
        schema("a/notes.txt", "");

        assertThat(SchemaFiles.in(folder))
                .extracting(input -> folder.relativize(((SchemaInput.File) input).path()))
                .containsExactly(Path.of("a/c.yaml"), Path.of("b.yaml"));
    }

    @Test
    void oneRunMakesWhatItIsAskedForAndNothingElse() throws Exception {
        schema("t.yaml", "enums: {E: {doc: An enum., values: {A: a}}}\n");

        assertThat(build.generate(SchemaFiles.in(folder), Set.of(Product.SOURCES))
                        .outputs())
                .extracting(Output::path)
                .containsExactly("org/example/t/E.java");
    }

    @Test
    void anImportIsFoundInAJarOfTheClassPath() throws Exception {
        schema("t.yaml", """
                import: [labwire/katcp/core.yaml]
                requests: {go: {doc: Goes., arguments: {level: {type: LogLevel}}}}
                """);

        assertThat(build.generate(SchemaFiles.in(folder), Set.of(Product.SOURCES))
                        .outputs(Product.SOURCES))
                .filteredOn(output -> output.path().endsWith("/GoRequest.java"))
                .singleElement()
                .satisfies(output -> assertThat(output.text()).contains("import io.labwire.katcp.core.LogLevel;"));
    }

    @Test
    void aSchemaOfTheClassPathIsGeneratedByItsName() throws Exception {
        List<SchemaInput> inputs = List.of(new SchemaInput.Named("labwire/katcp/sensor.yaml"));

        assertThat(build.generate(inputs, Set.of(Product.SCHEMAS)).outputs())
                .extracting(Output::path)
                .containsExactly("META-INF/labwire/katcp/sensor.yaml");
    }

    @Test
    void aFaultIsShownAtItsPlaceAndTheBuildFailsInOneLine() throws IOException {
        schema("t.yaml", "informs: {gone: {a: {type: bol}}}\n");
        List<SchemaInput> inputs = SchemaFiles.in(folder);

        assertThatThrownBy(() -> build.generate(inputs, Set.of(Product.SOURCES)))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("1 error in the schemas");
        assertThat(log.errors)
                .singleElement()
                .satisfies(error -> assertThat(error)
                        .startsWith("error LW0204: unknown type \"bol\"\n")
                        .contains("t.yaml:4:28")
                        .endsWith("^^^ write 'bool'"));
    }

    @Test
    void aSchemaThatIsMissingIsADiagnosticToo() {
        List<SchemaInput> inputs = List.of(new SchemaInput.Named("labwire/nothing.yaml"));

        assertThatThrownBy(() -> build.compile(inputs)).hasMessage("1 error in the schemas");
        assertThat(log.errors)
                .singleElement()
                .satisfies(error -> assertThat(error).contains("labwire/nothing.yaml"));
    }

    private void schema(String path, String rest) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, HEAD + rest);
    }

    private static List<Path> testClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1))
                .map(Path::of)
                .toList();
    }

    private static final class RecordingLog extends SystemStreamLog {

        private final List<String> errors = new ArrayList<>();

        @Override
        public void error(CharSequence content) {
            errors.add(content.toString());
        }
    }
}
