package io.labwire.codegen.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.generator.Generator;
import io.labwire.codegen.generator.GeneratorRequest;
import io.labwire.codegen.generator.Output;
import io.labwire.codegen.generator.Product;
import io.labwire.codegen.model.compiler.Compilation;
import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.compiler.SchemaCompiler;
import io.labwire.codegen.model.compiler.SchemaInput;
import io.labwire.codegen.model.source.SchemaSource;
import io.labwire.katcp.device.KatcpDevice;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A device written as an annotated class and the same one written from a schema cannot be told apart by their clients. */
class SameAsSchemaTest {

    private static final String[] REQUESTS = {
        "?help",
        "?help ramp",
        "?sensor-list",
        "?sensor-value output.voltage",
        "?request-timeout-hint",
        "?version-list",
        "?set-voltage 3.25",
        "?set-voltage[7] 61",
        "?set-voltage",
        "?set-voltage x",
        "?set-voltage 1 2",
        "?ramp[8] 10",
        "?ramp 10 0.5",
        "?ramp 10 -",
        "?sensor-sampling mode event",
        "?ramp 3",
        "?sensor-value",
        "?set-volts 3",
        "?help program",
        "?program 1 abcdefgh 1 cc 2 cc 3 constant-voltage",
        "?program all abcdefgh 1 cc",
        "?program all abcdefgh 1 cc 2",
        "?program all abcdefgh 61 cc",
        "?program all abcdefgh",
        "?program all abc 1 cc",
        "?program 0 abcdefgh 1 cc",
        "?gain 513",
        "?gain all"
    };

    @Test
    void everyLineIsTheSame() throws Exception {
        ServedDevice annotated = annotated();
        ServedDevice byHand = byHand();

        assertThat(annotated.lines()).isEqualTo(byHand.lines());
        for (String request : REQUESTS) {
            List<String> answers = withoutTime(annotated.ask(request));
            assertThat(answers).as(request).isNotEmpty().isEqualTo(withoutTime(byHand.ask(request)));
        }
    }

    private static ServedDevice annotated() throws Exception {
        TestCompiler.Result compiled = TestCompiler.compile(Resources.text("twin/Psu.java"));
        assertThat(compiled.said()).isEmpty();
        return ServedDevice.of(compiled.files().loader(), "org.example.psu.PsuAdapter", "org.example.psu.Psu");
    }

    private static ServedDevice byHand() throws Exception {
        Compilation schema = new SchemaCompiler()
                .compile(CompileRequest.of(
                        List.of(new SchemaInput.Named("psu.yaml")),
                        SchemaSource.inMemory(Map.of(
                                        "psu.yaml",
                                        Resources.text("twin/psu.yaml").getBytes(StandardCharsets.UTF_8)))
                                .or(SchemaSource.classLoader(SameAsSchemaTest.class.getClassLoader()))));
        assertThat(schema.diagnostics()).isEmpty();
        Stream<String> generated = Generator.withInstalledBindings()
                .generate(GeneratorRequest.of(schema.schemas(), Product.SOURCES))
                .outputs()
                .stream()
                .map(Output::text);
        TestCompiler.Result compiled =
                TestCompiler.compile(Stream.concat(generated, Stream.of(Resources.text("twin/HandWritten.java")))
                        .toArray(String[]::new));
        assertThat(compiled.said()).isEmpty();
        return new ServedDevice((KatcpDevice) compiled.files()
                .loader()
                .loadClass("org.example.psu.HandWritten")
                .getConstructor()
                .newInstance());
    }

    private static List<String> withoutTime(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceFirst("^(#sensor-(?:value|status)) \\d+\\.\\d{6}", "$1 TIME"))
                .toList();
    }
}
