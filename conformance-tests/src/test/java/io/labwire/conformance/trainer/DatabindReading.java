package io.labwire.conformance.trainer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.labwire.conformance.json.JsonReference;
import io.labwire.json.codec.JsonNullable;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonValue;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * jackson-databind, which reads generated records by the names of their components and knows nothing of their codecs. It is told
 * what may be absent, what is any JSON, and that a record without a codec, or of an enum, is its only component.
 */
final class DatabindReading {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(JsonWriteFeature.WRITE_NAN_AS_STRINGS)
            .addModule(new SimpleModule() {
                @Override
                public void setupModule(SetupContext context) {
                    context.addDeserializers(new Kinds());
                }
            })
            .build();

    private DatabindReading() {}

    static <T> T read(String text, Class<T> type) throws IOException {
        return MAPPER.readValue(text, type);
    }

    /** Which types are read otherwise than by their components. */
    private static final class Kinds extends Deserializers.Base {

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            if (type.hasRawClass(JsonValue.class)) {
                return new AnyJson();
            }
            if (type.hasRawClass(Optional.class)) {
                return new Maybe(type.containedType(0), Optional::ofNullable, Optional.empty());
            }
            if (type.hasRawClass(JsonNullable.class)) {
                return new Maybe(type.containedType(0), JsonNullable::of, JsonNullable.absent());
            }
            return type.isRecordType() && !isObject(type.getRawClass()) ? new OnlyComponent(type.getRawClass()) : null;
        }

        /** Whether it has a codec, and does not list values that are known, as enums do. */
        private static boolean isObject(Class<?> type) {
            return Arrays.stream(type.getFields())
                            .anyMatch(field -> field.getName().equals("TYPE"))
                    && Arrays.stream(type.getMethods())
                            .noneMatch(method -> method.getName().equals("known"));
        }
    }

    private static final class AnyJson extends JsonDeserializer<JsonValue> {

        @Override
        public JsonValue deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonNode tree = parser.readValueAsTree();
            return JsonReference.read(MAPPER.writeValueAsString(tree)).orElseThrow();
        }

        @Override
        public JsonValue getNullValue(DeserializationContext context) {
            return JsonNull.NULL;
        }
    }

    /** What may be absent. */
    private static final class Maybe extends JsonDeserializer<Object> {

        private final JavaType held;
        private final Function<@Nullable Object, Object> wrapping;
        private final Object absent;

        Maybe(JavaType held, Function<@Nullable Object, Object> wrapping, Object absent) {
            this.held = held;
            this.wrapping = wrapping;
            this.absent = absent;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return wrapping.apply(context.readValue(parser, held));
        }

        @Override
        public Object getNullValue(DeserializationContext context) throws JsonMappingException {
            return wrapping.apply(context.findRootValueDeserializer(held).getNullValue(context));
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return absent;
        }
    }

    /** A number or a text that has a class of its own; a command may send the name instead of the number. */
    private static final class OnlyComponent extends JsonDeserializer<Object> {

        private final Class<?> type;

        OnlyComponent(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            RecordComponent only = type.getRecordComponents()[0];
            try {
                if (parser.currentToken() == JsonToken.VALUE_STRING && only.getType() != String.class) {
                    Object named = type.getMethod("named", String.class).invoke(null, parser.getText());
                    return ((Optional<?>) named).orElseThrow();
                }
                return type.getConstructor(only.getType())
                        .newInstance(context.readValue(parser, (Class<?>) only.getType()));
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(type.getName(), impossible);
            }
        }
    }
}
