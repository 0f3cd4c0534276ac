package io.labwire.conformance.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.WrittenKeys;
import io.labwire.codegen.model.compiler.Compilation;
import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.compiler.SchemaCompiler;
import io.labwire.codegen.model.compiler.SchemaInput;
import io.labwire.codegen.model.source.SchemaSource;
import io.labwire.json.key.KeyForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys that a schema's fields get are those that the runtime makes of their names. */
class WrittenKeysTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "active_alarms",
                "X_pos",
                "A_b",
                "Abc_def",
                "ABC_DEF",
                "HTTPServer",
                "calibration_3d",
                "x_Y",
                "X_Y",
                "Foo_bar",
                "x",
                "X",
                "aB",
                "X2",
                "x__y",
                "dcs_send_x"
            })
    void keysAreThoseOfTheRuntime(String name) throws IOException {
        Path file = folder.resolve("rig.yaml");
        Files.writeString(file, """
                labwire: 1
                protocol: trainer
                package: org.example.rig
                codec: {keys: humps, numbers: python, non-finite: literal, unknown: ignore}
                records: {Part: {doc: A part., fields: {%s: {type: bool, doc: Whether.}}}}
                """.formatted(name));
        Compilation compilation = new SchemaCompiler()
                .compile(CompileRequest.of(
                        List.of(new SchemaInput.File(folder, file)),
                        SchemaSource.classLoader(WrittenKeysTest.class.getClassLoader())));
        assertThat(compilation.hasErrors())
                .as(compilation.diagnostics()::toString)
                .isFalse();
        Schema schema = compilation.schemas().get(0);
        Field field = schema.types().records().get(0).fields().get(0);

        assertThat(new WrittenKeys(schema).of(field)).isEqualTo(KeyForm.CAMEL.toWire(name));
    }
}
