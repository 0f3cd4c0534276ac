package io.labwire.trainer.message;

import io.labwire.json.value.JsonList;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonText;
import io.labwire.json.value.JsonValue;
import io.labwire.trainer.device.DeviceVectors;
import java.util.HexFormat;
import java.util.List;

/** What the real software was seen to send, as messages. */
final class RecordedMessages {

    private RecordedMessages() {}

    static List<JsonObject> of(String file, int count) {
        return DeviceVectors.of(file, count);
    }

    static String text(JsonObject line, String key) {
        return DeviceVectors.text(line, key);
    }

    /** The frames of a message that was written down in hexadecimal. */
    static List<byte[]> frames(JsonValue hex) {
        return ((JsonList) hex)
                .items().stream()
                        .map(frame -> HexFormat.of().parseHex(((JsonText) frame).value()))
                        .toList();
    }
}
