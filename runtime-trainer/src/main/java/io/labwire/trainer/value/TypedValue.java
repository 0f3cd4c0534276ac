package io.labwire.trainer.value;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.codec.JsonCodec;
import io.labwire.json.codec.JsonType;
import io.labwire.json.read.JsonReader;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonWritable;
import io.labwire.json.write.JsonWriter;
import java.util.Objects;

/**
 * A value with what writes it: how records of generated code are given away as data.
 *
 * @param <T> its type
 * @param type how it is written
 * @param value the value
 */
public record TypedValue<T>(JsonType<T> type, T value) implements JsonWritable {

    private static final JsonType<JsonValue> ANY = JsonType.of(JsonValue.class, new JsonCodec<JsonValue>() {
        @Override
        public JsonValue read(JsonReader reader) throws WireFormatException {
            return JsonValue.read(reader);
        }

        @Override
        public void write(JsonValue value, JsonWriter writer) {
            value.write(writer);
        }
    });

    /** Checks that both are there. */
    public TypedValue {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(value, "value");
    }

    /**
     * Any JSON whose keys are not names and stay as they are.
     *
     * @param value the JSON
     * @return it
     */
    public static TypedValue<JsonValue> asIs(JsonValue value) {
        return new TypedValue<>(ANY, value);
    }

    @Override
    public void writeTo(JsonWriter writer) {
        type.codec().write(value, writer);
    }
}
