package io.labwire.json.value;

import io.labwire.json.write.JsonWriter;

/** {@code null}, which is there, unlike what is missing. */
public enum JsonNull implements JsonValue {
    /** The one value. */
    NULL;

    @Override
    public void write(JsonWriter writer) {
        writer.nothing();
    }
}
