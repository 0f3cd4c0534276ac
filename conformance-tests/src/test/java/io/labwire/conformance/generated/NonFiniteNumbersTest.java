package io.labwire.conformance.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that are not finite are null on the wire where the schema says so, whatever the layout is, and come back as none. */
class NonFiniteNumbersTest {

    private static final String SCHEMA = """
            labwire: 1
            protocol: trainer
            package: org.example.scale
            name: Scale
            doc: A scale.
            levels: [0.9.11, S1, S2, S3, S4, current]
            codec: {keys: humps, numbers: python, non-finite: becomes-null, unknown: ignore}
            records:
              Weight:
                doc: A weight.
                fields:
                  grams: {type: float64, doc: How much.}
                  drift: {type: float32, doc: How much it drifts.}
                  all: {type: list<float64>, doc: All that were measured.}
            unions:
              Amount: {doc: How much., by: order, members: {grams: {type: float64}, text: {type: string}}}
            """;

    @TempDir
    private Path folder;

    private GeneratedJson scale;

    @BeforeEach
    void generate() throws IOException {
        Path file = folder.resolve("scale.yaml");
        Files.writeString(file, SCHEMA);
        scale = GeneratedJson.of(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity"})
    void theyAreNull(String number) throws Exception {
        String weight = "{'grams': " + number + ", 'drift': " + number + ", 'all': [" + number + ", 1.5]}";

        assertThat(scale.write("Weight", scale.read("Weight", weight)))
                .isEqualTo("{'grams': null, 'drift': null, 'all': [null, 1.5]}");
        assertThat(scale.write("Amount", scale.read("Amount", number))).isEqualTo("null");
    }

    @Test
    void nullIsNone() throws Exception {
        Object weight = scale.read("Weight", "{'grams': null, 'drift': null, 'all': [null]}");

        assertThat(weight.toString()).isEqualTo("Weight[grams=NaN, drift=NaN, all=[NaN]]");
    }
}
