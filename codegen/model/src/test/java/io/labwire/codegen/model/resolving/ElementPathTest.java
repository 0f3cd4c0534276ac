package io.labwire.codegen.model.resolving;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.diagnostic.DiagnosticCollector;
import io.labwire.codegen.model.reading.Node;
import io.labwire.codegen.model.reading.NodeReader;
import io.labwire.codegen.model.source.SchemaLimits;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElementPathTest {

    private static final Node ROOT = read("""
            import: [labwire/katcp/core.yaml, [nested]]
            sensors:
              a: {type: bool}
              a.type: {type: int32}
              old name: {type: bool}
            requests:
              tune:
                arguments:
                  band: {type: Band}
            [a, b]: c
            """);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "import | 1:1-1:44",
                "import.labwire/katcp/core.yaml | 1:10-1:33",
                "sensors | 2:1-5:25",
                "sensors.a | 3:3-3:18",
                "sensors.a.type | 4:3-4:24",
                "sensors.a.type.type | 4:12-4:23",
                "sensors.old name | 5:3-5:25",
                "requests.tune.arguments.band | 9:7-9:25"
            })
    void anElementIsFoundWithItsName(String path, String place) {
        assertThat(new ElementPath(path).in(ROOT))
                .hasValueSatisfying(span -> assertThat(
                                span.line() + ":" + span.column() + "-" + span.endLine() + ":" + span.endColumn())
                        .isEqualTo(place));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "import.", "import/labwire/katcp/core.yaml", "sensors..a", "tune", "requests.tune.x"})
    void whatLeadsNowhereIsNotFound(String path) {
        assertThat(new ElementPath(path).in(ROOT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sensors.old nmae | sensors.old name",
                "sensor.a | sensors",
                "requests.tune.argumnets.band | requests.tune.arguments",
                "import.labwire/katcp/cor.yaml | import.labwire/katcp/core.yaml"
            })
    void whatWasMeantIsSuggestedFromWhereThePathGoesWrong(String path, String meant) {
        ElementPath element = new ElementPath(path);

        assertThat(element.in(ROOT)).isEmpty();
        assertThat(element.nearest()).contains(meant);
    }

    @Test
    void nothingIsSuggestedForWhatIsLikeNothing() {
        ElementPath element = new ElementPath("requests.frequency");

        assertThat(element.in(ROOT)).isEmpty();
        assertThat(element.nearest()).isEmpty();
    }

    private static Node read(String text) {
        return new NodeReader(SchemaLimits.DEFAULTS, new DiagnosticCollector())
                .read("t.yaml", text.getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }
}
