package io.labwire.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import io.labwire.json.codec.JsonType;
import org.jspecify.annotations.Nullable;

/** What the mapper asks for the deserializer of a class. */
final class KnownDeserializers extends Deserializers.Base {

    private final KnownTypes types;

    KnownDeserializers(KnownTypes types) {
        this.types = types;
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return deserializer(type.getRawClass());
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
            Class<?> type, DeserializationConfig config, BeanDescription description) {
        return deserializer(type);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> valueType) {
        return types.of(valueType) != null;
    }

    private @Nullable JsonDeserializer<?> deserializer(Class<?> javaClass) {
        JsonType<?> known = types.of(javaClass);
        return known == null ? null : new CodecDeserializer<>(javaClass, known);
    }
}
