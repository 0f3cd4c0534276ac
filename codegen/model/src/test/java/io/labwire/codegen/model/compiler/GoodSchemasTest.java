package io.labwire.codegen.model.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.source.SchemaSource;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas that come with labwire. */
class GoodSchemasTest {

    @ParameterizedTest
    @ValueSource(strings = {"labwire/katcp/core.yaml", "labwire/katcp/sensor.yaml"})
    void builtInSchemasCompileWithoutADiagnostic(String importPath) {
        Compilation compilation = new SchemaCompiler()
                .compile(CompileRequest.of(
                        List.of(new SchemaInput.Named(importPath)),
                        SchemaSource.classLoader(getClass().getClassLoader())));

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.schemas()).extracting(Schema::importPath).containsExactly(importPath);
    }
}
