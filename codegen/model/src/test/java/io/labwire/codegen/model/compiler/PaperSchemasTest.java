package io.labwire.codegen.model.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.DeclaredKind;
import io.labwire.codegen.model.Endpoint;
import io.labwire.codegen.model.Envelope;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.FrameType;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Phase;
import io.labwire.codegen.model.Presence;
import io.labwire.codegen.model.RecordMessage;
import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Sensor;
import io.labwire.codegen.model.TypeIndex;
import io.labwire.codegen.model.TypeReference;
import io.labwire.codegen.model.UnionType;
import io.labwire.codegen.model.Unknown;
import io.labwire.codegen.model.Value;
import io.labwire.codegen.model.VariantsType;
import io.labwire.codegen.model.Window;
import io.labwire.codegen.model.WireKind;
import io.labwire.codegen.model.Writing;
import io.labwire.codegen.model.source.SchemaSource;
import java.math.BigInteger;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The core of each protocol, written in the schema language: nothing is wrong with it, and the model says what it says. */
class PaperSchemasTest {

    @ParameterizedTest
    @ValueSource(strings = {"katcp", "pectus", "smok", "trainer", "volatus"})
    void nothingIsWrongWithThem(String protocol) {
        Compilation compilation = compile(protocol);

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.schemas()).extracting(Schema::protocol).containsExactly(protocol);
    }

    @Test
    void aNumberMeansOneThingBeforeALevelAndAnotherFromItOn() {
        Schema trainer = schema("trainer");

        assertThat(trainer.wire().levels()).containsExactly("0.9.11", "S1", "S2", "S3", "S4", "current");
        assertThat(trainer.informs().stream()
                        .filter(event -> event.numbers().stream().anyMatch(number -> number.value() == 301))
                        .map(event ->
                                event.name() + " " + window(event.lifetime().window())))
                .containsExactly("acquisitionStarted ..0.9.11", "applicationModeChanged S1..");
    }

    @Test
    void oneNameHasTwoNumbers() {
        Message start = named(schema("trainer").requests(), Request::name, "startAcquisition")
                .message();

        assertThat(start.numbers().stream().map(PaperSchemasTest::phase)).containsExactly("100 ..0.9.11", "50 S1..");
    }

    @Test
    void aRecordBringsTheFieldsOfItsBase() {
        Schema trainer = schema("trainer");
        RecordType stop = named(trainer.types().records(), RecordType::name, "EmergencyStop");

        assertThat(stop.base().map(TypeReference::path)).contains("trainer.yaml#records.Reason");
        assertThat(stop.base()
                        .flatMap(TypeIndex.of(trainer)::record)
                        .orElseThrow()
                        .fields())
                .extracting(Field::name)
                .containsExactly("reason");
        assertThat(stop.fields()).extracting(Field::presence).containsExactly(Presence.OPTIONAL, Presence.DEFAULTED);
        assertThat(field(stop.fields(), "active_alarms").defaultValue()).contains(new Value.Empty());
    }

    @Test
    void aMessageHasARecordAsItsBody() {
        Message stop = named(schema("trainer").informs(), Message::name, "emergencyStop");

        assertThat(stop.fields()).isEmpty();
        assertThat(stop.body().map(type -> ((TypeReference) type).kind())).contains(DeclaredKind.RECORD);
        assertThat(named(schema("trainer").informs(), Message::name, "animalSelected")
                        .body()
                        .orElseThrow()
                        .title())
                .isEqualTo("Animal?");
    }

    @Test
    void anEnvelopeSaysWhatItCarriesAndWhere() {
        Schema pectus = schema("pectus");
        Envelope outer = named(pectus.types().envelopes(), Envelope::name, "Serialized");
        Envelope call = named(pectus.types().envelopes(), Envelope::name, "RpcRequest");

        assertThat(outer.carries()).isEqualTo("messages");
        assertThat(outer.selector()).containsExactly("_ns", "_type");
        assertThat(outer.body()).isEmpty();
        assertThat(outer.isLast()).isTrue();
        assertThat(outer.fields()).extracting(Field::name).containsExactly("_type", "_ns");
        assertThat(call.body()).contains("arguments");
        assertThat(call.isLast()).isFalse();
        assertThat(field(call.fields(), "call_id").defaultValue()).contains(new Value.Nothing());
    }

    @Test
    void twoMessagesOfOneNameAreTwoByTheirNamespaces() {
        Stream<String> methods = schema("pectus").conversation().messages().stream()
                .filter(message -> message.wire().equals("MethodMsg"))
                .map(message -> message.namespace().orElseThrow() + " " + message.name());

        assertThat(methods).containsExactly("EM EngineMethodMsg", "AM AggregatorMethodMsg");
        assertThat(named(schema("pectus").conversation().messages(), RecordMessage::name, "SuccessMessage")
                        .alsoIn())
                .containsExactly("AM");
    }

    @Test
    void aUnionIsToldApartByKindsAndConvertsFurtherOnes() {
        UnionType number = named(schema("pectus").types().unions(), UnionType::name, "PlotNumber");

        assertThat(number.choice()).isEqualTo(UnionType.Choice.KIND);
        assertThat(number.members()).extracting(UnionType.Member::type).containsExactly(Scalar.INTEGER, Scalar.FLOAT64);
        assertThat(number.members().get(0).also()).containsExactly(WireKind.BOOL, WireKind.STRING);
        assertThat(named(schema("katcp").types().unions(), UnionType::name, "Channels")
                        .choice())
                .isEqualTo(UnionType.Choice.ORDER);
    }

    @Test
    void nullAbsentAndDefaultAreThreeThings() {
        List<Field> fields = named(schema("pectus").types().records(), RecordType::name, "TagValue")
                .fields();

        assertThat(field(fields, "value_unit").presence()).isEqualTo(Presence.REQUIRED);
        assertThat(field(fields, "value_unit").type().title()).isEqualTo("string?");
        assertThat(field(fields, "direction").presence()).isEqualTo(Presence.DEFAULTED);
        assertThat(field(fields, "direction").type().title()).isEqualTo("TagDirection");
        assertThat(field(
                                named(schema("smok").types().records(), RecordType::name, "Event")
                                        .fields(),
                                "uuid")
                        .wire()
                        .writing())
                .contains(Writing.WHEN_TRUE);
    }

    @Test
    void aValueGivesWayToThatOfAnotherKey() {
        RecordType alarm = named(schema("trainer").types().records(), RecordType::name, "Alarm");

        assertThat(field(alarm.fields(), "alarm_id").wire().aliases()).containsExactly("detectorId");
        assertThat(field(alarm.fields(), "alarm_id").wire().givesWay()).contains(new Value.Whole(BigInteger.ZERO));
        assertThat(field(alarm.fields(), "is_active").wire().givesWay()).isEmpty();
    }

    @Test
    void variantsHaveTheirTagInsideOrOutside() {
        Schema smok = schema("smok");
        VariantsType order = named(smok.types().variants(), VariantsType::name, "Order");
        VariantsType packet = named(smok.types().variants(), VariantsType::name, "Packet");

        assertThat(order.tag()).contains("type");
        assertThat(order.unknown()).isEqualTo(Unknown.SKIP);
        assertThat(order.cases())
                .extracting(VariantsType.Case::wire)
                .containsExactly("read", "write", "message", "wait", "sysctl");
        assertThat(packet.tag()).isEmpty();
        assertThat(named(packet.cases(), VariantsType.Case::name, "ORDER")
                        .type()
                        .title())
                .isEqualTo("list<Section>");
    }

    @Test
    void aFrameCountsTheBytesOfItsContent() {
        FrameType frame = named(schema("smok").types().frames(), FrameType::name, "NgttFrame");

        assertThat(frame.order()).isEqualTo(ByteOrder.BIG_ENDIAN);
        assertThat(frame.fields()).extracting(Field::name).containsExactly("length", "tid", "kind", "data");
        assertThat(field(frame.fields(), "length").part().lengthOf()).containsExactly("data");
        assertThat(field(frame.fields(), "data").part().tag()).contains("kind");
        assertThat(named(schema("trainer").types().frames(), FrameType::name, "Publication")
                        .order())
                .isEqualTo(ByteOrder.LITTLE_ENDIAN);
    }

    @Test
    void anArrayIsARecordByPosition() {
        RecordType failed = named(schema("smok").types().records(), RecordType::name, "FailedRead");

        assertThat(failed.layout()).isEqualTo(RecordType.Layout.ARRAY);
        assertThat(field(failed.fields(), "readable").constant()).contains(new Value.Bool(false));
    }

    @Test
    void anEndpointHasItsParametersPartsAndHeaders() {
        List<Endpoint> endpoints = schema("smok").conversation().endpoints();
        Endpoint put = named(endpoints, Endpoint::name, "put-baob");
        Endpoint get = named(endpoints, Endpoint::name, "get-baob");

        assertThat(put.method()).isEqualTo("PUT");
        assertThat(put.route()).isEqualTo("/v1/device/baobs/{key}");
        assertThat(put.parts()).extracting(Field::name).containsExactly("file", "data");
        assertThat(get.answer().orElseThrow().headers().get(0).wire().key()).contains("X-SMOK-BAOB-Version");
        assertThat(named(endpoints, Endpoint::name, "get-metadata").absent()).containsExactly(404);
    }

    @Test
    void fieldsHaveNumbersAndCameWithLevels() {
        RecordType hello = named(schema("volatus").types().records(), RecordType::name, "TcpClientHello");
        Field alias = field(hello.fields(), "node_alias");

        assertThat(alias.wire().number()).isEqualTo(OptionalInt.of(8));
        assertThat(window(alias.lifetime().window())).isEqualTo("2.0..");
        assertThat(named(schema("volatus").conversation().messages(), RecordMessage::name, "GroupData")
                        .proto())
                .isPresent();
    }

    @Test
    void theFormOfAnArgumentDependsOnTheVersion() {
        Request tune = named(schema("katcp").requests(), Request::name, "tune");
        Field tunings = field(tune.message().fields(), "tunings");

        assertThat(field(tune.message().fields(), "hold").wire().forms().stream()
                        .map(PaperSchemasTest::phase))
                .containsExactly("milliseconds ..4.0", "seconds 5.0..");
        assertThat(tunings.presence()).isEqualTo(Presence.REPEATED);
        assertThat(tunings.bounds().minimumLength()).isEqualTo(OptionalInt.of(1));
    }

    @Test
    void aTemplatedSensorHasParameters() {
        Sensor state = named(schema("katcp").sensors(), Sensor::name, "rsc.m{index}.state");

        assertThat(state.parameters()).extracting(Field::name).containsExactly("index");
        assertThat(state.parameters().get(0).bounds().maximum()).contains(new Value.Whole(BigInteger.valueOf(63)));
    }

    private static String phase(Phase<?> phase) {
        return phase.value() + " " + window(phase.window());
    }

    private static String window(Window window) {
        return window.from().orElse("") + ".." + window.until().orElse("");
    }

    private static Field field(List<Field> fields, String name) {
        return named(fields, Field::name, name);
    }

    private static <T> T named(List<T> elements, Function<T, String> nameOf, String name) {
        Optional<T> found = elements.stream()
                .filter(element -> nameOf.apply(element).equals(name))
                .findFirst();
        assertThat(found).as(name).isPresent();
        return found.orElseThrow();
    }

    private static Schema schema(String protocol) {
        return compile(protocol).schemas().get(0);
    }

    private static Compilation compile(String protocol) {
        Path folder = Path.of("src/test/resources/paper");
        return new SchemaCompiler()
                .compile(CompileRequest.of(
                        List.of(new SchemaInput.File(folder, folder.resolve(protocol + ".yaml"))),
                        SchemaSource.classLoader(PaperSchemasTest.class.getClassLoader())));
    }
}
