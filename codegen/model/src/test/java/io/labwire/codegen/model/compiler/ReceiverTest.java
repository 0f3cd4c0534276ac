package io.labwire.codegen.model.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.EnumValue;
import io.labwire.codegen.model.ExtraArguments;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.MessageKind;
import io.labwire.codegen.model.Needs;
import io.labwire.codegen.model.Presence;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Sensor;
import io.labwire.codegen.model.Value;
import io.labwire.codegen.model.source.SchemaSource;
import io.labwire.codegen.model.source.Span;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A device's schema with one of everything, and what it is resolved to. */
class ReceiverTest {

    private static Schema schema;

    @BeforeAll
    static void compile() throws URISyntaxException {
        Path folder = Path.of(ReceiverTest.class.getResource("/good").toURI());
        Compilation compilation = new SchemaCompiler()
                .compile(CompileRequest.of(
                        List.of(new SchemaInput.File(folder, folder.resolve("receiver.yaml"))),
                        SchemaSource.classLoader(ReceiverTest.class.getClassLoader())));
        assertThat(compilation.diagnostics()).isEmpty();
        schema = compilation.schemas().get(0);
    }

    @Test
    void theSchemaSaysWhatItIs() {
        assertThat(schema.importPath()).isEqualTo("receiver.yaml");
        assertThat(schema.protocol()).isEqualTo("katcp");
        assertThat(schema.javaPackage()).isEqualTo("org.example.receiver");
        assertThat(schema.name()).isEqualTo("Receiver");
        assertThat(schema.doc().text()).isEqualTo("The receiver of one antenna.");
    }

    @Test
    void importsAreResolvedWithTheirOwn() {
        assertThat(schema.imports()).extracting(Schema::importPath).containsExactly("labwire/katcp/core.yaml");
        assertThat(schema.allImports())
                .extracting(Schema::importPath)
                .containsExactly("labwire/katcp/core.yaml", "labwire/katcp/sensor.yaml");
    }

    @Test
    void anEnumHasItsValuesInBothForms() {
        EnumType band = schema.enums().get(0);

        assertThat(band.name()).isEqualTo("Band");
        assertThat(band.javaPackage()).isEqualTo("org.example.receiver");
        assertThat(band.path()).isEqualTo("receiver.yaml#enums.Band");
        assertThat(band.doc().text()).isEqualTo("Receiver band.");
        assertThat(band.values()).extracting(EnumValue::name).containsExactly("L", "U", "S");
        assertThat(band.values()).extracting(EnumValue::wire).containsExactly("l", "u", "s");
        assertThat(band.values()).extracting(value -> value.doc().text()).containsExactly("", "", "The highest.");
    }

    @Test
    void aRequestHasWhatIsSaidOfIt() {
        Request tune = schema.requests().get(0);

        assertThat(tune.name()).isEqualTo("tune");
        assertThat(tune.message().path()).isEqualTo("receiver.yaml#requests.tune");
        assertThat(tune.timeoutHint()).contains(Duration.ofSeconds(65));
        assertThat(tune.extraArguments()).isEqualTo(ExtraArguments.REFUSE);
        assertThat(tune.needs()).isEqualTo(new Needs(5, 0, "IT"));
        assertThat(schema.requests().get(1).extraArguments()).isEqualTo(ExtraArguments.IGNORE);
        assertThat(schema.requests().get(1).needs()).isEqualTo(Needs.NOTHING);
        assertThat(schema.requests().get(1).timeoutHint()).isEmpty();
    }

    @Test
    void argumentsHaveTypePresenceUnitAndTypedDefault() {
        List<Field> arguments = schema.requests().get(0).message().fields();

        assertThat(arguments).extracting(Field::name).containsExactly("band", "frequency", "hold");
        assertThat(arguments)
                .extracting(Field::type)
                .containsExactly(schema.enums().get(0), Scalar.FLOAT64, Scalar.DURATION);
        assertThat(arguments).extracting(Field::unit).containsExactly("", "Hz", "");
        assertThat(arguments)
                .extracting(Field::presence)
                .containsExactly(Presence.REQUIRED, Presence.REQUIRED, Presence.DEFAULTED);
        assertThat(arguments.get(2).defaultValue()).contains(new Value.Time(Duration.ofSeconds(1)));
        assertThat(arguments.get(2).path()).isEqualTo("receiver.yaml#requests.tune.arguments.hold");
        assertThat(arguments.get(2).doc().text()).isEqualTo("How long to watch the lock.");
    }

    @Test
    void anImportedTypeIsTheImportsOwn() {
        Field level = schema.requests().get(1).message().fields().get(0);
        EnumType logLevel = schema.imports().get(0).enums().get(0);

        assertThat(level.type()).isSameAs(logLevel);
        assertThat(logLevel.javaPackage()).isEqualTo("io.labwire.katcp.core");
        assertThat(level.defaultValue())
                .contains(new Value.Constant(logLevel, logLevel.values().get(4)));
    }

    @Test
    void informsAndRepliesAreReadInTheirShortAndLongForms() {
        Message progress = schema.requests().get(0).informs().get(0);
        Message settled = schema.requests().get(0).reply();
        Message parked = schema.requests().get(1).reply();

        assertThat(progress.kind()).isEqualTo(MessageKind.INFORM);
        assertThat(progress.fields().get(0).path())
                .isEqualTo("receiver.yaml#requests.tune.informs.lock-progress.fraction");
        assertThat(settled.kind()).isEqualTo(MessageKind.REPLY);
        assertThat(settled.name()).isEqualTo("tune");
        assertThat(settled.doc().isEmpty()).isTrue();
        assertThat(parked.doc().text()).isEqualTo("What was done.");
        assertThat(parked.fields().get(0).presence()).isEqualTo(Presence.OPTIONAL);
        assertThat(parked.fields().get(0).path()).isEqualTo("receiver.yaml#requests.park.reply.arguments.slots");
        assertThat(schema.requests().get(1).message().fields().get(1).presence())
                .isEqualTo(Presence.REPEATED);
    }

    @Test
    void aSensorHasItsRangeItsInitialValueAndItsStatus() {
        Sensor frequency = schema.sensors().get(0);

        assertThat(frequency.name()).isEqualTo("rsc.rx.lo.frequency");
        assertThat(frequency.path()).isEqualTo("receiver.yaml#sensors.rsc.rx.lo.frequency");
        assertThat(frequency.unit()).isEqualTo("Hz");
        assertThat(frequency.minimum()).contains(new Value.Real(0));
        assertThat(frequency.maximum()).contains(new Value.Real(2.0e9));
        assertThat(frequency.initial()).contains(new Value.Real(1.4e9));
        assertThat(frequency.status()).contains("nominal");
        assertThat(schema.sensors().get(1).initial())
                .contains(new Value.Constant(
                        schema.enums().get(0), schema.enums().get(0).values().get(1)));
    }

    @Test
    void informsOfNoRequestStandByThemselves() {
        Message lost = schema.informs().get(0);

        assertThat(lost.name()).isEqualTo("lock-lost");
        assertThat(lost.path()).isEqualTo("receiver.yaml#informs.lock-lost");
        assertThat(schema.messages())
                .extracting(Message::title)
                .containsExactly(
                        "request \"tune\"",
                        "inform \"lock-progress\"",
                        "reply \"tune\"",
                        "request \"park\"",
                        "reply \"park\"",
                        "inform \"lock-lost\"");
    }

    @Test
    void everyElementKnowsItsPlaceAndThoseOfItsProperties() {
        Field frequency = schema.requests().get(0).message().fields().get(1);

        assertThat(place(schema.enums().get(0).span())).isEqualTo("8:3-8:7");
        assertThat(place(schema.requests().get(0).message().span())).isEqualTo("11:3-11:7");
        assertThat(place(schema.requests().get(0).reply().span())).isEqualTo("22:5-22:10");
        assertThat(place(frequency.span())).isEqualTo("18:7-18:16");
        assertThat(place(schema.places().of(frequency.span(), "unit"))).isEqualTo("18:40-18:42");
        assertThat(schema.places().of(frequency.span(), "default")).isEqualTo(frequency.span());
    }

    private static String place(Span span) {
        return span.line() + ":" + span.column() + "-" + span.endLine() + ":" + span.endColumn();
    }
}
