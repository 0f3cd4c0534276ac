package io.labwire.codegen.generator.docs;

import static io.labwire.codegen.generator.TestSchemas.defaulted;
import static io.labwire.codegen.generator.TestSchemas.enumType;
import static io.labwire.codegen.generator.TestSchemas.field;
import static io.labwire.codegen.generator.TestSchemas.request;
import static io.labwire.codegen.generator.TestSchemas.schema;
import static io.labwire.codegen.generator.TestSchemas.sensor;
import static io.labwire.codegen.generator.TestSchemas.withRequests;
import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Value;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class KatcpPageTest {

    @Test
    void aRequestIsShownAsTheBytesOnTheWire() {
        Schema schema = withRequests(request(
                "tune",
                field("band", enumType("Band", "L", "U")),
                defaulted("hold", Scalar.DURATION, new Value.Time(Duration.ofSeconds(1)))));

        assertThat(page(schema)).contains("```\n?tune l 1.0\n!tune ok\n```");
    }

    @Test
    void whatTheWireEscapesIsEscaped() {
        Schema schema = withRequests(request(
                "say",
                defaulted("words", Scalar.STRING, new Value.Text("a b\\")),
                defaulted("nothing", Scalar.STRING, new Value.Text(""))));

        assertThat(page(schema)).contains("?say a\\_b\\\\ \\@\n");
    }

    @Test
    void aBarInACellDoesNotEndIt() {
        Schema schema = withRequests(request("say", defaulted("words", Scalar.STRING, new Value.Text("a|b"))));

        assertThat(page(schema)).contains("| `words` | [`string`](#type.string) | `a\\|b` |");
    }

    @Test
    void aDefaultOfNothingIsTold() {
        Schema schema = withRequests(request("say", defaulted("words", Scalar.STRING, new Value.Text(""))));

        assertThat(page(schema)).contains("| `words` | [`string`](#type.string) | empty text |");
    }

    @Test
    void aTypeOfTheSchemaIsLinkedAndOneOfAnotherSchemaIsNot() {
        EnumType own = enumType("Band", "L");
        EnumType other = enumType("Gate", "OPEN");
        Request request = request("set", field("band", own), field("gate", other));
        Schema schema = schema("t.yaml", List.of(own), List.of(request), List.of());

        assertThat(page(schema))
                .contains(
                        "| `band` | [`Band`](#enum.Band) |",
                        "| `gate` | `Gate` of t.yaml |",
                        "<a id=\"enum.Band\"></a>");
    }

    @Test
    void sensorsAreShownAsReadings() {
        Schema schema = schema("t.yaml", List.of(), List.of(), List.of(sensor("rx.on", Scalar.BOOL)));

        assertThat(page(schema)).contains("```\n#sensor-status 1700000000.250000 1 rx.on nominal 1\n```");
    }

    private static String page(Schema schema) {
        return new MarkdownText(KatcpPage.of(schema)).text();
    }
}
