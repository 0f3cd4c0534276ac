package io.labwire.trainer.device;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.json.value.JsonFloat;
import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonObject;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.message.Event;
import io.labwire.trainer.mode.ApplicationMode;
import io.labwire.trainer.value.NotWritableException;
import io.labwire.trainer.value.TypedValue;
import io.labwire.trainer.value.WritableRecord;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zeromq.ZMQ;

/** Which messages are published twice (specification, section 2.3). */
@Timeout(60)
class EmergencyTest {

    private final PublicationWriter writer = new PublicationWriter(DeviceSettings.with(defaults -> {}));

    private record Happened(int kind, Object context) {}

    static List<Object> emergencies() {
        return List.of(
                Map.of("kind", 101),
                Map.of("kind", 102),
                Map.of("kind", 101L),
                Map.of("kind", (short) 102),
                Map.of("kind", 101.0),
                Map.of("kind", 102.0f),
                Map.of("kind", BigInteger.valueOf(101)),
                Map.of("kind", new JsonInteger(102)),
                Map.of("kind", new JsonFloat(101)),
                new JsonObject(Map.of("kind", new JsonInteger(101))),
                (WritableRecord) () -> Map.of("kind", 101),
                Map.of("kind", Optional.of(101)),
                Map.of("kind", new ApplicationMode(101)),
                Map.of("kind", TypedValue.asIs(new JsonInteger(102))),
                Optional.of(Map.of("kind", 101)),
                TypedValue.asIs(new JsonObject(Map.of("kind", new JsonInteger(101)))),
                new Happened(101, "door"),
                new Event(102, 1.5, BigInteger.ONE, JsonNull.NULL, 0));
    }

    @ParameterizedTest
    @MethodSource("emergencies")
    void anEmergencyIsPublishedTwiceWithTheSameBytes(Object emergency) throws NotWritableException {
        List<Outgoing> messages = writer.value(Topic.EVENT, emergency);

        assertThat(messages).extracting(Outgoing::topic).containsExactly(Topic.EMERGENCY, Topic.EVENT);
        assertThat(messages.get(0).body()).isEqualTo(messages.get(1).body());
    }

    static List<Object> others() {
        return List.of(
                Map.of("Kind", 101), // is written as kind, but is none
                Map.of("kind_", 101),
                Map.of("kind", "101"),
                Map.of("kind", true),
                Map.of("kind", 101.5),
                Map.of("kind", Double.NaN),
                Map.of("kind", BigInteger.TWO.pow(64).add(BigInteger.valueOf(101))),
                Map.of("kind", List.of(101)),
                Map.of("event", Map.of("kind", 101)),
                new TreeMap<>(Map.of(101, 101)),
                Map.of(),
                List.of(Map.of("kind", 101)),
                new Happened(201, Map.of("kind", 101)),
                new ApplicationMode(101),
                101);
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatIsNoEmergencyIsPublishedOnce(Object other) throws NotWritableException {
        assertThat(writer.value(Topic.EVENT, other)).extracting(Outgoing::topic).containsExactly(Topic.EVENT);
    }

    @Property
    void noOtherKindIsOne(@ForAll @IntRange(min = -1, max = 10_000) int kind) throws NotWritableException {
        assertThat(writer.value(Topic.EVENT, Map.of("kind", kind))).hasSize(kind == 101 || kind == 102 ? 2 : 1);
    }

    @Property
    void onNoOtherTopicIsThereOne(@ForAll @IntRange(max = 7_000) int topic) throws NotWritableException {
        assertThat(writer.value(Topic.of(topic), Map.of("kind", 101))).hasSize(topic == 4001 ? 2 : 1);
    }

    @Test
    void onlyObjectsAreLookedInto() throws Exception {
        String text = "{\"kind\": 101}";
        try (Rig rig = new Rig(defaults -> {})) {
            ZMQ.Socket subscriber = rig.subscriber(new byte[0]);
            rig.awaitSubscription(Topic.EVENT);

            assertThat(rig.device.sendString(Topic.EVENT, text)).isTrue();
            assertThat(rig.device.send(Topic.EVENT, text.getBytes(StandardCharsets.UTF_8)))
                    .isTrue();
            assertThat(rig.device.sendDict(Topic.EMERGENCY, Map.of("kind", 101)))
                    .isTrue();
            assertThat(rig.device.sendDict(Topic.EVENT, Map.of("kind", 102))).isTrue();
            assertThat(rig.device.sendString(Topic.EVENT, "end")).isTrue();

            for (String message : List.of(
                    "a10f0000|" + text,
                    "a10f0000|" + text,
                    "d1070000|" + text,
                    "d1070000|{\"kind\": 102}",
                    "a10f0000|{\"kind\": 102}",
                    "a10f0000|end")) {
                assertThat(Rig.message(subscriber)).isEqualTo(message);
            }
        }
    }
}
