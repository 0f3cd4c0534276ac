package io.labwire.json.value;

import io.labwire.json.write.JsonWriter;
import java.util.Objects;

/**
 * A text of JSON.
 *
 * @param value what it says
 */
public record JsonText(String value) implements JsonValue {

    /** Checks that it is there. */
    public JsonText {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public void write(JsonWriter writer) {
        writer.text(value);
    }
}
