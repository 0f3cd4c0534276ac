package io.labwire.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.labwire.json.codec.JsonType;
import org.jspecify.annotations.Nullable;

/** What the mapper asks for the serializer of a class. */
final class KnownSerializers extends Serializers.Base {

    private final KnownTypes types;

    KnownSerializers(KnownTypes types) {
        this.types = types;
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        JsonType<?> known = types.of(type.getRawClass());
        return known == null ? null : new CodecSerializer<>(known);
    }
}
