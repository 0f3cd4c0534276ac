package io.labwire.codegen.model.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.source.SchemaSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas that come with labwire, and some that come near to mistakes. */
class GoodSchemasTest {

    private static final Path SCHEMAS = Path.of("..", "..", "schemas");

    static List<String> builtIn() throws IOException {
        try (Stream<Path> files = Files.walk(SCHEMAS, 2)) {
            List<String> found = files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(file ->
                            "labwire/" + SCHEMAS.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            assertThat(found)
                    .contains("labwire/katcp/core.yaml", "labwire/katcp/sensor.yaml", "labwire/trainer/core.yaml");
            return found;
        }
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void builtInSchemasCompileWithoutADiagnostic(String importPath) {
        Compilation compilation = new SchemaCompiler()
                .compile(CompileRequest.of(
                        List.of(new SchemaInput.Named(importPath)),
                        SchemaSource.classLoader(getClass().getClassLoader())));

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.schemas()).extracting(Schema::importPath).containsExactly(importPath);
    }

    @ParameterizedTest
    @ValueSource(strings = {"katcp", "pectus", "smok", "trainer"})
    void whatIsNearlyAMistakeIsNone(String protocol) {
        Path folder = Path.of("src/test/resources/good/near");
        Compilation compilation = new SchemaCompiler()
                .compile(CompileRequest.of(
                        List.of(new SchemaInput.File(folder, folder.resolve(protocol + ".yaml"))),
                        SchemaSource.classLoader(getClass().getClassLoader())));

        assertThat(compilation.diagnostics()).isEmpty();
    }
}
