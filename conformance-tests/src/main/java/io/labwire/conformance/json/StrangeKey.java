package io.labwire.conformance.json;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.value.JsonFloat;
import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonList;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A key that nobody has declared, put into each object of what was written, before and behind what is there. The outermost object
 * is the value itself, whose type says what becomes of it; those within have types of their own, or are maps, which keep or refuse it.
 */
final class StrangeKey {

    private static final String MEMBER = "\"nobody knows it\": [{\"}\": null}]";

    private StrangeKey() {}

    /** Puts the key everywhere. */
    static <T> void check(TypeCodec<T> codec, byte[] bytes) throws WireFormatException {
        String text = new String(bytes, US_ASCII);
        boolean isInText = false;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each == '\\') {
                at++;
            } else if (each == '"') {
                isInText = !isInText;
            } else if (!isInText && each == '{') {
                boolean isEmpty = text.charAt(at + 1) == '}';
                check(codec, text, at + 1, isEmpty ? MEMBER : MEMBER + ", ", at == 0);
            } else if (!isInText && each == '}' && text.charAt(at - 1) != '{') {
                check(codec, text, at, ", " + MEMBER, at == text.length() - 1);
            }
        }
    }

    private static <T> void check(TypeCodec<T> codec, String text, int at, String member, boolean isOutermost)
            throws WireFormatException {
        String more = text.substring(0, at) + member + text.substring(at);
        UnknownKeys fate = fate(codec, text, more);
        if (isOutermost && codec.unknownKeys().isPresent()) {
            assertThat(fate)
                    .as("%s, what becomes of the unknown key of %s", codec.type(), more)
                    .isEqualTo(codec.unknownKeys().get());
        }
    }

    private static <T> UnknownKeys fate(TypeCodec<T> codec, String text, String more) throws WireFormatException {
        T read;
        try {
            read = codec.decode(more.getBytes(US_ASCII));
        } catch (WireFormatException refused) {
            return UnknownKeys.REFUSED;
        }
        byte[] written = codec.encode(read);
        if (text.equals(new String(written, US_ASCII))) {
            return UnknownKeys.IGNORED;
        }
        assertThat(withEqualNumbers(JsonValue.parse(written, codec.rules())))
                .as("%s, read from %s and written again", codec.type(), more)
                .isEqualTo(withEqualNumbers(JsonValue.parse(more.getBytes(US_ASCII), codec.rules())));
        return UnknownKeys.KEPT;
    }

    /** The key may make a value one of another member of a union, which writes 0 for 0.0: it is the same number. */
    private static JsonValue withEqualNumbers(JsonValue value) {
        if (value instanceof JsonInteger whole) {
            return new JsonFloat(whole.value().doubleValue());
        } else if (value instanceof JsonFloat number) {
            // There is no whole number below zero that is zero.
            return new JsonFloat(number.value() + 0.0);
        } else if (value instanceof JsonList list) {
            return new JsonList(
                    list.items().stream().map(StrangeKey::withEqualNumbers).toList());
        } else if (value instanceof JsonObject object) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            object.members().forEach((key, member) -> members.put(key, withEqualNumbers(member)));
            return new JsonObject(members);
        }
        return value;
    }
}
