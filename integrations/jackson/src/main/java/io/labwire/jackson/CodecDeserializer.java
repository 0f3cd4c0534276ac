package io.labwire.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.util.AccessPattern;
import io.labwire.core.wire.WireFormatException;
import io.labwire.json.codec.JsonType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Copies what the mapper's parser has come upon, and lets a codec read it. */
final class CodecDeserializer<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

    @SuppressWarnings("serial") // Of the mapper's parts only those that are made by annotations are ever serialized.
    private final JsonType<? super T> type;

    @SuppressWarnings("serial")
    private final @Nullable T ofNull;

    /** Reads values of a type as far as they are of a class. */
    @SuppressWarnings("unchecked") // That a value is of the class is looked at where it is read.
    CodecDeserializer(Class<?> javaClass, JsonType<?> type) {
        super(javaClass);
        this.type = (JsonType<? super T>) type;
        this.ofNull = ofNull(javaClass);
    }

    @SuppressWarnings("unchecked")
    private @Nullable T ofNull(Class<?> javaClass) {
        try {
            Object value = type.decode(NULL, SourceCopy.RULES);
            return javaClass.isInstance(value) ? (T) value : null;
        } catch (WireFormatException notTaken) {
            return null;
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        SourceCopy copy = SourceCopy.of(parser, context);
        try {
            Object value = type.decode(copy.bytes(), SourceCopy.RULES);
            if (!handledType().isInstance(value)) {
                throw copy.mismatch(
                        parser,
                        handledType(),
                        handledType().getSimpleName() + " expected, found "
                                + value.getClass().getSimpleName());
            }
            return (T) value;
        } catch (WireFormatException e) {
            throw copy.mismatch(parser, handledType(), e);
        }
    }

    @Override
    public @Nullable T getNullValue(DeserializationContext context) {
        return ofNull;
    }

    @Override
    public AccessPattern getNullAccessPattern() {
        return AccessPattern.CONSTANT;
    }

    /** What is not there is not null either. */
    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }
}
