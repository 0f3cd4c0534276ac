package io.labwire.benchmarks.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Has databind read what may be left out. */
final class MaybeReading<M> extends JsonDeserializer<M> implements ContextualDeserializer {

    private final Function<@Nullable Object, M> wrapping;
    private final M absent;
    private final @Nullable JsonDeserializer<?> inner;

    MaybeReading(Function<@Nullable Object, M> wrapping, M absent) {
        this(wrapping, absent, null);
    }

    private MaybeReading(Function<@Nullable Object, M> wrapping, M absent, @Nullable JsonDeserializer<?> inner) {
        this.wrapping = wrapping;
        this.absent = absent;
        this.inner = inner;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        JavaType type = property == null ? context.getContextualType() : property.getType();
        return new MaybeReading<>(
                wrapping, absent, context.findContextualValueDeserializer(type.containedType(0), property));
    }

    @Override
    public M deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonDeserializer<?> reading = inner;
        if (reading == null) {
            throw new IllegalStateException("the type is not known");
        }
        return wrapping.apply(reading.deserialize(parser, context));
    }

    @Override
    public M getNullValue(DeserializationContext context) {
        return wrapping.apply(null);
    }

    @Override
    public M getAbsentValue(DeserializationContext context) {
        return absent;
    }
}
