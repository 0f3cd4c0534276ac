package io.labwire.json.codec;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.read.JsonReader;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonWriter;

/** The types that no schema declares. */
public final class JsonTypes {

    /** Any JSON. */
    public static final JsonType<JsonValue> JSON = JsonType.of(JsonValue.class, new JsonCodec<>() {
        @Override
        public JsonValue read(JsonReader reader) throws WireFormatException {
            return JsonValue.read(reader);
        }

        @Override
        public void write(JsonValue value, JsonWriter writer) {
            value.write(writer);
        }
    });

    private JsonTypes() {}
}
