package io.labwire.trainer.device;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.json.value.JsonList;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonText;
import io.labwire.json.value.JsonValue;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.value.NotWritableException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is published, byte for byte as the real device does it. */
class PublishVectorsTest {

    private final PublicationWriter writer = new PublicationWriter(DeviceSettings.with(defaults -> {}));

    @Test
    void allMessagesAreThoseOfTheRealDevice() throws NotWritableException {
        for (JsonObject vector : DeviceVectors.of("publish.jsonl", 241)) {
            Topic topic = Topic.of(DeviceVectors.number(vector, "topic"));
            Object message = DeviceVectors.untagged(vector.get("message").orElseThrow());

            assertThat(hex(writer.value(topic, message)))
                    .as(DeviceVectors.text(vector, "name"))
                    .isEqualTo(expected(vector));
        }
    }

    private static List<List<String>> expected(JsonObject vector) {
        List<List<String>> messages = new ArrayList<>();
        for (JsonValue message : ((JsonList) vector.get("messages_hex").orElseThrow()).items()) {
            messages.add(((JsonList) message)
                    .items().stream().map(frame -> ((JsonText) frame).value()).toList());
        }
        return messages;
    }

    private static List<List<String>> hex(List<Outgoing> messages) {
        return messages.stream()
                .map(each ->
                        each.frames().stream().map(HexFormat.of()::formatHex).toList())
                .toList();
    }
}
