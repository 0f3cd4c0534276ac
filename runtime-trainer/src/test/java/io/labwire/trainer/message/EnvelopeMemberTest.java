package io.labwire.trainer.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.codec.JsonCodec;
import io.labwire.json.codec.JsonType;
import io.labwire.json.read.JsonReader;
import io.labwire.json.read.JsonRules;
import io.labwire.json.read.Token;
import io.labwire.json.write.JsonWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EnvelopeMemberTest {

    /** A list of texts, put together. */
    private static final JsonType<String> TEXTS = JsonType.of(String.class, new JsonCodec<>() {
        @Override
        public String read(JsonReader reader) throws WireFormatException {
            StringBuilder all = new StringBuilder();
            if (reader.token() != Token.LIST) {
                throw reader.fault(WireFormatException.Kind.MALFORMED, "a list", EnvelopeFields.found(reader.token()));
            }
            while (reader.next() != Token.LIST_END) {
                all.append(EnvelopeFields.text(reader));
            }
            return all.toString();
        }

        @Override
        public void write(String value, JsonWriter writer) {
            throw new AssertionError("nobody writes it");
        }
    });

    private static @Nullable String read(String body) throws WireFormatException {
        return EnvelopeMember.CONTEXT.read(body.getBytes(UTF_8), TEXTS, JsonRules.PYTHON);
    }

    @Test
    void theLastMemberIsReadAndFaultsHaveTheirPlaceInTheWhole() throws WireFormatException {
        assertThat(read("{\"x\":{\"context\":[1]},\"context\":7,\"y\":[],\"context\":[\"a\",\"b\"],\"z\":1}"))
                .isEqualTo("ab");
        assertThat(read("{\"context\":null}")).isNull();
        assertThat(read("{\"data\":[\"a\"]}")).isNull();
        assertThatThrownBy(() -> read("{\"kind\":1,\"context\":[\"a\",2]}"))
                .hasMessage("context[1], byte 25: a text expected, found a number");
    }
}
