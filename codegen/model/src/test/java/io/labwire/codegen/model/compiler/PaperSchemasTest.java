package io.labwire.codegen.model.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.source.SchemaSource;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The core of each protocol, written in the schema language. */
class PaperSchemasTest {

    @ParameterizedTest
    @ValueSource(strings = {"katcp", "pectus", "smok", "trainer", "volatus"})
    void nothingIsWrongWithThem(String protocol) {
        Compilation compilation = compile(protocol);

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.schemas()).extracting(Schema::protocol).containsExactly(protocol);
    }

    private static Compilation compile(String protocol) {
        Path folder = Path.of("src/test/resources/paper");
        return new SchemaCompiler()
                .compile(CompileRequest.of(
                        List.of(new SchemaInput.File(folder, folder.resolve(protocol + ".yaml"))),
                        SchemaSource.classLoader(PaperSchemasTest.class.getClassLoader())));
    }
}
