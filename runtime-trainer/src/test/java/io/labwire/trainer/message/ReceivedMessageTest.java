package io.labwire.trainer.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonFloat;
import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonList;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonText;
import io.labwire.json.value.JsonValue;
import io.labwire.trainer.core.Topic;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReceivedMessageTest {

    private static ReceivedMessage read(List<byte[]> frames) {
        return ReceivedMessage.read(frames, JsonRules.PYTHON);
    }

    private static ReceivedMessage read(Topic topic, String body) {
        return read(List.of(Publication.frameOf(topic), body.getBytes(UTF_8)));
    }

    private static JsonObject object(byte[] body) throws WireFormatException {
        return (JsonObject) JsonValue.parse(body, JsonRules.PYTHON);
    }

    @Test
    void whatRealSoftwarePublishedIsRead() throws WireFormatException {
        Map<String, Integer> counts = new TreeMap<>();
        for (JsonObject vector : RecordedMessages.of("publish.jsonl", 241)) {
            JsonList messages = (JsonList) vector.get("messages_hex").orElseThrow();
            for (JsonValue message : messages.items()) {
                List<byte[]> frames = RecordedMessages.frames(message);
                ReceivedMessage received = read(frames);
                counts.merge(received.getClass().getSimpleName(), 1, Integer::sum);
                if (received instanceof ReceivedMessage.Happened happened) {
                    assertSame(happened, object(frames.get(1)));
                }
            }
        }
        assertThat(counts)
                .isEqualTo(Map.of("Happened", 237, "Heartbeat", 1, "Notified", 2, "Other", 3, "PropertyChanged", 4));
    }

    /** Each member of the event is that of the object, and the default where the object has none. */
    private static void assertSame(ReceivedMessage.Happened happened, JsonObject object) {
        Event event = happened.event();
        assertThat(new JsonInteger(event.kind())).isEqualTo(object.get("kind").orElse(new JsonInteger(0)));
        assertThat(new JsonInteger(event.index())).isEqualTo(object.get("index").orElse(new JsonInteger(0)));
        assertThat(event.context()).isEqualTo(object.get("context").orElse(JsonNull.NULL));
        assertThat(event.repeat()).isZero();
        JsonValue when = object.get("when").orElse(new JsonFloat(0));
        assertThat(
                        when instanceof JsonInteger whole
                                ? new JsonFloat(whole.value().doubleValue())
                                : when)
                .isEqualTo(new JsonFloat(event.when()));
    }

    @Test
    void aRecordedSessionIsRead() {
        int published = 0;
        for (JsonObject line : RecordedMessages.of("session.jsonl", 26)) {
            if (RecordedMessages.text(line, "direction").equals("published")) {
                assertThat(read(RecordedMessages.frames(line.get("frames_hex").orElseThrow())))
                        .isNotInstanceOf(ReceivedMessage.Malformed.class);
                published++;
            }
        }
        assertThat(published).isEqualTo(11);
    }

    @Test
    void anEventIsReadInAnyOrderWithUnknownKeys() {
        assertThat(
                        read(
                                Topic.EVENT,
                                "{\"x\":[1],\"context\":{\"a\":1},\"repeat\":2,\"index\":18446744073709551615,\"when\":1,\"kind\":1e2}"))
                .isInstanceOfSatisfying(
                        ReceivedMessage.Happened.class,
                        happened -> assertThat(happened.event())
                                .isEqualTo(new Event(
                                        100,
                                        1.0,
                                        new BigInteger("18446744073709551615"),
                                        new JsonObject(Map.of("a", new JsonInteger(1))),
                                        2)));
        assertThat(read(Topic.EMERGENCY, "{}")).isInstanceOfSatisfying(ReceivedMessage.Happened.class, happened -> {
            assertThat(happened.isEmergency()).isTrue();
            assertThat(happened.event()).isEqualTo(new Event(0, 0.0, BigInteger.ZERO, JsonNull.NULL, 0));
        });
    }

    @Test
    void theLastOfTwoKeysCounts() {
        assertThat(read(Topic.EVENT, "{\"kind\":1,\"kind\":2}"))
                .isInstanceOfSatisfying(
                        ReceivedMessage.Happened.class,
                        happened -> assertThat(happened.event().kind()).isEqualTo(2));
    }

    static Stream<Arguments> malformed() {
        Topic other = Topic.of(7);
        return Stream.of(
                Arguments.of(List.of(), null, "2 frames expected, found 0"),
                Arguments.of(List.of(Publication.frameOf(other)), other, "2 frames expected, found 1"),
                Arguments.of(
                        List.of(Publication.frameOf(other), Publication.frameOf(other), new byte[0]),
                        other,
                        "2 frames expected, found 3"),
                Arguments.of(List.of(new byte[3], new byte[0]), null, "a topic of 4 bytes expected, found 3 bytes"),
                Arguments.of(List.of(new byte[5], new byte[0]), null, "a topic of 4 bytes expected, found 5 bytes"),
                body(Topic.HEARTBEAT, "null", "body, byte 0: an object expected, found null"),
                body(Topic.HEARTBEAT, "{\"version\":1}", "body, version, byte 11: a text expected, found a number"),
                body(Topic.EVENT, "{\"kind\":\"201\"}", "body, kind, byte 8: a whole number expected, found a text"),
                body(Topic.EVENT, "{\"kind\":1.5}", "body, kind, byte 8: a whole number expected, found 1.5"),
                body(
                        Topic.EVENT,
                        "{\"kind\":2147483648}",
                        "body, kind, byte 8: a whole number of 32 bits expected, found 2147483648"),
                body(
                        Topic.EMERGENCY,
                        "{\"index\":-1}",
                        "body, index, byte 9: 0 to 18446744073709551615 expected, found -1"),
                body(
                        Topic.EVENT,
                        "{\"when\":\"now\"}",
                        "body, when, byte 8: a number of seconds expected, found a text"),
                body(Topic.COMMAND_RESULT, "7", "body, byte 0: an object expected, found a number"),
                body(Topic.EVENT, "", "body, a JSON value expected, found an empty text"));
    }

    private static Arguments body(Topic topic, String body, String reason) {
        return Arguments.of(List.of(Publication.frameOf(topic), body.getBytes(UTF_8)), topic, reason);
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void whatCannotBeReadIsToldWithItsReason(List<byte[]> frames, Topic topic, String reason) {
        assertThat(read(frames)).isInstanceOfSatisfying(ReceivedMessage.Malformed.class, malformed -> {
            assertThat(malformed.topic()).isEqualTo(Optional.ofNullable(topic));
            assertThat(malformed.reason()).isEqualTo(reason);
            assertThat(malformed.frames())
                    .isEqualTo(frames.stream().map(Bytes::of).toList());
        });
    }

    @Test
    void onOtherTopicsAnythingGoes() {
        assertThat(read(List.of(new byte[] {-1, -1, -1, -1}, new byte[] {-1})))
                .isEqualTo(new ReceivedMessage.Other(new Publication(Topic.of(4_294_967_295L), Bytes.of((byte) -1))));
        assertThat(read(Topic.PROPERTY_CHANGE, "\"a\""))
                .isEqualTo(new ReceivedMessage.PropertyChanged(new JsonText("a")));
    }

    @Test
    void aTopicIsLittleEndian() {
        assertThat(Publication.frameOf(Topic.EVENT)).containsExactly(0xa1, 0x0f, 0, 0);
        assertThat(Publication.topicOf(new byte[] {0x71, 0x17, 0, 0})).isEqualTo(Topic.COMMAND_RESULT);
    }
}
