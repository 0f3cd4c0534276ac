package io.labwire.jackson;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.codec.JsonCodec;
import io.labwire.json.codec.JsonType;
import io.labwire.json.read.JsonReader;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Types by their classes.
 *
 * @param byClass never changed
 */
record KnownTypes(Map<Class<?>, JsonType<?>> byClass) {

    /** Any JSON, and nothing else. */
    static final KnownTypes ANY_JSON =
            new KnownTypes(Map.of(JsonValue.class, JsonType.of(JsonValue.class, new AnyJson())));

    /** These and further ones, each instead of one of the same class. */
    KnownTypes and(Iterable<? extends JsonType<?>> more) {
        Map<Class<?>, JsonType<?>> all = new LinkedHashMap<>(byClass);
        more.forEach(type -> all.put(type.javaType(), type));
        return new KnownTypes(all);
    }

    /** The type of a class, or else the nearest one that it extends or implements. */
    @Nullable JsonType<?> of(Class<?> javaClass) {
        JsonType<?> nearest = byClass.get(javaClass);
        if (nearest != null) {
            return nearest;
        }
        for (JsonType<?> each : byClass.values()) {
            if (each.javaType().isAssignableFrom(javaClass)
                    && (nearest == null || nearest.javaType().isAssignableFrom(each.javaType()))) {
                nearest = each;
            }
        }
        return nearest;
    }

    private static final class AnyJson implements JsonCodec<JsonValue> {

        @Override
        public JsonValue read(JsonReader reader) throws WireFormatException {
            return JsonValue.read(reader);
        }

        @Override
        public void write(JsonValue value, JsonWriter writer) {
            value.write(writer);
        }
    }
}
