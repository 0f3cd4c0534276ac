package io.labwire.conformance.json;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import io.labwire.json.codec.JsonChoices;
import io.labwire.json.codec.JsonCodec;
import io.labwire.json.codec.JsonType;
import io.labwire.json.read.JsonReader;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonFloat;
import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonLayout;
import io.labwire.json.write.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class StrangeKeyTest {

    private static final byte[] TEXT = "{\"a\": 0.0}".getBytes(StandardCharsets.US_ASCII);

    /** An object with one key, or else one whose members are changed. */
    private record OneOrMore(UnaryOperator<JsonValue> change) implements JsonCodec<JsonValue> {

        @Override
        public JsonValue read(JsonReader reader) throws WireFormatException {
            return JsonChoices.<JsonValue>of("an object", OneOrMore::one, this::more)
                    .first(reader);
        }

        private static JsonValue one(JsonReader reader) throws WireFormatException {
            JsonValue value = JsonValue.read(reader);
            if (((JsonObject) value).members().size() > 1) {
                throw reader.fault(Kind.SURPLUS, "one key", "more");
            }
            return value;
        }

        private JsonValue more(JsonReader reader) throws WireFormatException {
            Map<String, JsonValue> members = new LinkedHashMap<>(((JsonObject) JsonValue.read(reader)).members());
            members.replaceAll((key, value) -> change.apply(value));
            return new JsonObject(members);
        }

        @Override
        public void write(JsonValue value, JsonWriter writer) {
            value.write(writer);
        }
    }

    private static void check(UnaryOperator<JsonValue> change) throws WireFormatException {
        JsonType<JsonValue> type = JsonType.of(JsonValue.class, new OneOrMore(change));
        StrangeKey.check(new TypeCodec<>(type, JsonRules.PYTHON, JsonLayout.PYTHON), TEXT);
    }

    @Test
    void anotherMemberMayWriteTheSameNumberInAnotherWay() {
        assertThatCode(() -> check(value -> value instanceof JsonFloat ? new JsonInteger(0) : value))
                .doesNotThrowAnyException();
    }

    @Test
    void harmToWhatIsBesideTheKeyIsFound() {
        assertThatThrownBy(() -> check(value -> value instanceof JsonFloat ? new JsonInteger(1) : value))
                .isInstanceOf(AssertionError.class);
    }
}
