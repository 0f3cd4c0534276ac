package io.labwire.conformance.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.generator.Product;
import io.labwire.conformance.katcp.MessageArbitrary;
import io.labwire.katcp.core.SensorReading;
import io.labwire.katcp.core.SensorStatusInform;
import io.labwire.katcp.message.MessageType;
import io.labwire.katcp.sensor.Sensor;
import io.labwire.katcp.sensor.SensorSet;
import io.labwire.katcp.sensor.SensorStatus;
import io.labwire.katcp.wire.LineReader;
import io.labwire.katcp.wire.Message;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** All that is made of a schema compiles with every warning an error, and does what the schema says. */
class GeneratedCodeTest {

    static final Path RECEIVER = Path.of("../codegen/generator/src/test/golden/receiver.yaml");
    static final Path HOSTILE = Path.of("src/test/resources/schemas/hostile-names.yaml");
    private static final Path CORE = Path.of("../schemas/katcp/core.yaml");

    @Test
    void theExamplesOfTheReferencePageAreWhatTheCodecsRead() throws Exception {
        GeneratedProject project = GeneratedProject.of(RECEIVER);
        Map<String, MessageType<?>> types = project.messages().stream()
                .map(MessageArbitrary::type)
                .collect(Collectors.toMap(MessageType::toString, type -> type));
        List<Message> examples = examples(project, "[?!#](?!sensor-status)[a-z].*");

        assertThat(examples).hasSize(8);
        for (Message example : examples) {
            MessageType<?> type = types.values().stream()
                    .filter(each -> each.kind() == example.kind() && each.name().equals(example.name()))
                    .findFirst()
                    .orElseThrow();
            assertThat(type.read(example).messageType()).isSameAs(type);
        }
    }

    @Test
    void theReadingsOfTheReferencePageAreWhatTheSensorsRead() throws Exception {
        GeneratedProject project = GeneratedProject.of(RECEIVER);
        SensorSet sensors = sensors(project);
        List<Message> examples = examples(project, "#sensor-status .*");

        assertThat(examples).hasSameSizeAs(sensors.all());
        for (Message example : examples) {
            SensorReading reading =
                    SensorStatusInform.TYPE.read(example).readings().get(0);
            Object value = sensors.find(reading.name()).orElseThrow().parse(reading.value());
            assertThat(value).hasToString(reading.name().endsWith("band") ? "L" : "1.4E9");
        }
    }

    @Test
    void sensorsBeginAsTheSchemaSays() throws Exception {
        SensorSet sensors = sensors(GeneratedProject.of(RECEIVER));

        assertThat(sensors.all()).extracting(Sensor::name).containsExactly("rsc.rx.band", "rsc.rx.lo.frequency");
        Sensor<?> frequency = sensors.find("rsc.rx.lo.frequency").orElseThrow();
        assertThat(frequency.value()).isEqualTo(1.4e9);
        assertThat(frequency.reading().status()).isEqualTo(SensorStatus.NOMINAL);
        assertThat(frequency.unit()).isEqualTo("Hz");
        assertThat(frequency.description()).isEqualTo("Where the oscillator is now.");
    }

    @Test
    void hostileNamesAndTextsBreakNothing() throws Exception {
        GeneratedProject project = GeneratedProject.of(HOSTILE);
        StrictCompiler.asModule(project.outputs(Product.SOURCES));

        assertThat(project.load("org.example.hostile.ClassRequest").getRecordComponents())
                .extracting(component -> component.getName())
                .startsWith(
                        "class_", "hashCode_", "toString_", "getClass_", "notify_", "wait_", "messageType_", "type");
    }

    @Test
    void theCoreCompilesAsStrictlyAsTheRest() {
        GeneratedProject.of(CORE);
    }

    private static SensorSet sensors(GeneratedProject project) throws ReflectiveOperationException {
        return (SensorSet) project.load("org.example.receiver.ReceiverSensors")
                .getConstructor()
                .newInstance();
    }

    /** The lines of the page's examples that match, as messages. */
    private static List<Message> examples(GeneratedProject project, String pattern) {
        return project.page()
                .lines()
                .filter(line -> line.matches(pattern))
                .map(GeneratedCodeTest::message)
                .toList();
    }

    private static Message message(String line) {
        LineReader reader = new LineReader(1000);
        reader.receive(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
        assertThat(reader.next()).isTrue();
        return reader.line().toMessage();
    }
}
