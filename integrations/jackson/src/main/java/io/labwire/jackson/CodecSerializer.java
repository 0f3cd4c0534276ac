package io.labwire.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.labwire.core.wire.WireFormatException;
import io.labwire.json.codec.JsonType;
import io.labwire.json.read.JsonReader;
import io.labwire.json.write.JsonLayout;
import java.io.IOException;

/** Lets a codec write, and passes on to the mapper's generator what it has written. */
final class CodecSerializer<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // Of the mapper's parts only those that are made by annotations are ever serialized.
    private final JsonType<T> type;

    CodecSerializer(JsonType<T> type) {
        super(type.javaType());
        this.type = type;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        try {
            new Passing(written(value), generator).whole();
        } catch (WireFormatException e) {
            throw unfit(generator, e);
        }
    }

    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
            throws IOException {
        try {
            JsonReader written = written(value);
            JsonToken shape = switch (written.token()) {
                case OBJECT -> JsonToken.START_OBJECT;
                case LIST -> JsonToken.START_ARRAY;
                default -> JsonToken.VALUE_STRING;
            };
            WritableTypeId id = typeSerializer.writeTypePrefix(generator, typeSerializer.typeId(value, shape));
            new Passing(written, generator).withoutBrackets();
            typeSerializer.writeTypeSuffix(generator, id);
        } catch (WireFormatException e) {
            throw unfit(generator, e);
        }
    }

    private JsonReader written(T value) throws WireFormatException {
        JsonReader reader = JsonReader.of(type.encode(value, JsonLayout.PYTHON), SourceCopy.RULES);
        reader.next();
        return reader;
    }

    private static JsonMappingException unfit(JsonGenerator generator, WireFormatException cause) {
        return JsonMappingException.from(generator, cause.getMessage(), cause);
    }
}
