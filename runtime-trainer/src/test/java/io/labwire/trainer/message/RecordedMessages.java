package io.labwire.trainer.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonList;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonText;
import io.labwire.json.value.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** What the real software was seen to send: one object on each line of a file. */
final class RecordedMessages {

    private RecordedMessages() {}

    static List<JsonObject> of(String file, int count) {
        List<JsonObject> recorded = new ArrayList<>();
        try (InputStream resource = RecordedMessages.class.getResourceAsStream("/io/labwire/trainer/device/" + file)) {
            String lines = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : lines.lines().toList()) {
                recorded.add((JsonObject) JsonValue.parse(line.getBytes(StandardCharsets.UTF_8), JsonRules.STRICT));
            }
        } catch (IOException | WireFormatException unreadable) {
            throw new AssertionError(file, unreadable);
        }
        assertThat(recorded).hasSize(count);
        return recorded;
    }

    static String text(JsonObject line, String key) {
        return text(line.get(key).orElseThrow());
    }

    private static String text(JsonValue value) {
        return ((JsonText) value).value();
    }

    /** The frames of a message that was written down in hexadecimal. */
    static List<byte[]> frames(JsonValue hex) {
        return ((JsonList) hex)
                .items().stream()
                        .map(frame -> HexFormat.of().parseHex(text(frame)))
                        .toList();
    }
}
