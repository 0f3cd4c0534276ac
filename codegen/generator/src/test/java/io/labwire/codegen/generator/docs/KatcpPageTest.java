package io.labwire.codegen.generator.docs;

import static io.labwire.codegen.generator.TestSchemas.defaulted;
import static io.labwire.codegen.generator.TestSchemas.enumType;
import static io.labwire.codegen.generator.TestSchemas.field;
import static io.labwire.codegen.generator.TestSchemas.request;
import static io.labwire.codegen.generator.TestSchemas.withRequests;
import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.generator.Output;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Value;
import java.time.Duration;
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

        assertThat(page(schema)).contains("| `words` | `string` |  | `a\\|b` |  |");
    }

    private static String page(Schema schema) {
        return new KatcpPageEmitter().emit(schema).map(Output::text).findFirst().orElseThrow();
    }
}
