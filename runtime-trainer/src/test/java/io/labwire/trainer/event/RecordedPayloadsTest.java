package io.labwire.trainer.event;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.codec.JsonType;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonList;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonText;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonLayout;
import io.labwire.json.write.JsonWriter;
import io.labwire.trainer.command.RigCommands;
import io.labwire.trainer.core.Heartbeat;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.device.DeviceVectors;
import io.labwire.trainer.level.ApiLevel;
import io.labwire.trainer.message.EventType;
import io.labwire.trainer.message.Publication;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What rigs were seen to send is read and written by the types of the schema, and is the same byte for byte. */
class RecordedPayloadsTest {

    @Test
    void eventsOfEveryKindComeBack() throws WireFormatException {
        Map<String, Integer> kinds = new TreeMap<>();
        Map<String, Integer> payloads = new TreeMap<>();
        for (JsonObject vector : DeviceVectors.of("publish.jsonl", 241)) {
            String[] name = DeviceVectors.text(vector, "name").split("-", 3);
            if (name[0].equals("kind")) {
                JsonList messages = (JsonList) vector.get("messages_hex").orElseThrow();
                String body = ascii(frames(messages.items().get(0)).get(1));
                ApiLevel level = ApiLevel.named(name[1]).orElseThrow();
                assertThat(type(body, level).name()).isEqualTo(name[2]);
                kinds.merge(name[1], 1, Integer::sum);
                payloads.merge(name[1], comesBack(vector, level, body), Integer::sum);
            }
        }
        assertThat(kinds).isEqualTo(Map.of("0.9.11", 86, "current", 107));
        assertThat(payloads).isEqualTo(Map.of("0.9.11", 6, "current", 99));
    }

    @Test
    void theConfigurationAndTheStatusComeBackInBothFormsOfAnswers() throws WireFormatException {
        int answers = 0;
        for (JsonObject vector : DeviceVectors.of("responses.jsonl", 34)) {
            String name = DeviceVectors.text(vector, "name");
            if (name.equals("config") || name.equals("status")) {
                answerComesBack(DeviceVectors.text(vector, "structured_text"), JsonLayout.PYTHON);
                answerComesBack(DeviceVectors.text(vector, "legacy_text"), JsonLayout.COMPACT);
                answers++;
            }
        }
        assertThat(answers).isEqualTo(2);
    }

    @Test
    void aSessionComesBack() throws WireFormatException {
        Map<String, Integer> found = new TreeMap<>();
        for (JsonObject line : DeviceVectors.of("session.jsonl", 26)) {
            String direction = DeviceVectors.text(line, "direction");
            if (direction.equals("published")) {
                List<byte[]> frames = frames(line.get("frames_hex").orElseThrow());
                Topic topic = Publication.topicOf(frames.get(0));
                String body = ascii(frames.get(1));
                if (topic.equals(Topic.HEARTBEAT)) {
                    assertThat(again(Heartbeat.TYPE, body, JsonLayout.PYTHON, ApiLevel.V0_9_11))
                            .isEqualTo(body);
                    found.merge("heartbeat", 1, Integer::sum);
                } else if (topic.equals(Topic.EVENT) || topic.equals(Topic.EMERGENCY)) {
                    found.merge("event", comesBack(line, ApiLevel.V0_9_11, body), Integer::sum);
                }
            } else if (direction.equals("answer")) {
                String answer =
                        ascii(frames(line.get("frames_hex").orElseThrow()).get(0));
                found.merge("answer", answerComesBack(answer, JsonLayout.COMPACT), Integer::sum);
            }
        }
        // The configuration, the status, and twice what a command of the user's answers.
        assertThat(found).isEqualTo(Map.of("answer", 4, "event", 4, "heartbeat", 4));
    }

    /** Whether there is a payload. */
    private static int comesBack(JsonObject vector, ApiLevel level, String body) throws WireFormatException {
        EventType<?> type = type(body, level);
        String payload = between(body, "\"context\": ", "}");
        if (payload.equals("null")) {
            return 0;
        }
        assertThat(again(type.payload().orElseThrow(), payload, JsonLayout.PYTHON, level))
                .as(DeviceVectors.text(vector, "name"))
                .isEqualTo(payload);
        return 1;
    }

    /** Whether there are data of a type. */
    private static int answerComesBack(String answer, JsonLayout layout) throws WireFormatException {
        String colon = layout.equals(JsonLayout.PYTHON) ? ": " : ":";
        String comma = layout.equals(JsonLayout.PYTHON) ? ", " : ",";
        String data = between(answer, "\"data\"" + colon, comma + "\"errorKind\"");
        JsonType<?> type = RigCommands.CATALOG
                .find((int) DeviceVectors.number(object(answer), "command"), ApiLevel.V0_9_11)
                .flatMap(command -> command.answer())
                .orElse(null);
        if (type == null || data.equals("null")) {
            return 0;
        }
        assertThat(again(type, data, layout, ApiLevel.V0_9_11)).isEqualTo(data);
        return 1;
    }

    private static EventType<?> type(String body, ApiLevel level) throws WireFormatException {
        return RigEvents.CATALOG
                .find((int) DeviceVectors.number(object(body), "kind"), level)
                .orElseThrow();
    }

    private static JsonObject object(String text) throws WireFormatException {
        return (JsonObject) JsonValue.parse(text.getBytes(US_ASCII), JsonRules.STRICT);
    }

    /** What stands after the first of a text and before the last of another. */
    private static String between(String text, String first, String last) {
        return text.substring(text.indexOf(first) + first.length(), text.lastIndexOf(last));
    }

    /** By the type's codec, at the level of the rig that has sent it. */
    private static <T> String again(JsonType<T> type, String text, JsonLayout layout, ApiLevel level)
            throws WireFormatException {
        JsonWriter writer = new JsonWriter(layout, level.place());
        type.codec().write(type.decode(text.getBytes(US_ASCII), JsonRules.PYTHON), writer);
        return writer.toText();
    }

    private static List<byte[]> frames(JsonValue hex) {
        return ((JsonList) hex)
                .items().stream()
                        .map(frame -> HexFormat.of().parseHex(((JsonText) frame).value()))
                        .toList();
    }

    private static String ascii(byte[] bytes) {
        return new String(bytes, US_ASCII);
    }
}
