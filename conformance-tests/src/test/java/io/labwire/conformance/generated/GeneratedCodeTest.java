package io.labwire.conformance.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.conformance.katcp.MessageArbitrary;
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
        Map<String, MessageType<?>> types = project.messages("org.example.receiver.ReceiverArbitraries").stream()
                .map(MessageArbitrary::type)
                .collect(Collectors.toMap(MessageType::toString, type -> type));
        List<Message> examples = project.page()
                .lines()
                .filter(line -> line.matches("[?!#][a-z].*"))
                .map(GeneratedCodeTest::message)
                .toList();

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
    void sensorsBeginAsTheSchemaSays() throws Exception {
        GeneratedProject project = GeneratedProject.of(RECEIVER);

        SensorSet sensors = (SensorSet) project.load("org.example.receiver.ReceiverSensors")
                .getConstructor()
                .newInstance();

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

        assertThat(project.load("org.example.hostile.ClassRequest").getRecordComponents())
                .extracting(component -> component.getName())
                .startsWith(
                        "class_", "hashCode_", "toString_", "getClass_", "notify_", "wait_", "messageType_", "type");
    }

    @Test
    void theCoreCompilesAsStrictlyAsTheRest() {
        GeneratedProject.of(CORE);
    }

    private static Message message(String line) {
        LineReader reader = new LineReader(1000);
        reader.receive(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
        assertThat(reader.next()).isTrue();
        return reader.line().toMessage();
    }
}
