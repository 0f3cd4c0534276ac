package io.labwire.codegen.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.compiler.Compilation;
import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.compiler.SchemaCompiler;
import io.labwire.codegen.model.compiler.SchemaInput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is what the schema compiler reads. */
class YamlTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "a \"quoted\" \\ text: {of} [all] #sorts, 'too' & *more* !%@`",
                "two\nlines\tand a tab",
                "\u00e4\u20ac\u2028 \ud83d\ude00 \ufeff",
                "true",
                "12",
                "~",
                "- x"
            })
    void textReadsAsItWas(String text) {
        assertThat(List.of(YamlText.quoted(text), YamlText.of(text)))
                .allSatisfy(doc -> assertThat(compiled("x", doc).schemas())
                        .singleElement()
                        .satisfies(schema ->
                                assertThat(schema.sensors().get(0).doc().text()).isEqualTo(text.strip())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "No", "y", "null", "a.b-c_d", "1.5", "-1", "a: b", "x y", "\u00e4"})
    void nameReadsAsItWas(String name) {
        assertThat(compiled(YamlText.of(name), "X.").schemas())
                .singleElement()
                .satisfies(schema -> assertThat(schema.sensors().get(0).name()).isEqualTo(name));
    }

    @Test
    void textMayHaveAnyNumberOfWords() {
        String words = "word".concat(" word".repeat(1_000_000));
        assertThat(YamlText.of(words)).isEqualTo(words);
        assertThat(YamlText.of(words + " -")).isEqualTo("'" + words + " -'");
    }

    private static Compilation compiled(String sensor, String doc) {
        String schema = "labwire: 1\nprotocol: katcp\npackage: org.example.x\nsensors:\n  " + sensor
                + ": {type: bool, doc: " + doc + "}\n";
        return new SchemaCompiler()
                .compile(CompileRequest.of(
                        List.of(new SchemaInput.Named("x.yaml")),
                        SchemaSource.inMemory(Map.of("x.yaml", schema.getBytes(StandardCharsets.UTF_8)))));
    }
}
