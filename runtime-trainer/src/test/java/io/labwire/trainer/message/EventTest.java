package io.labwire.trainer.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonValue;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Payloads that become a tree when they are asked for. */
class EventTest {

    private static Event read(String body, JsonRules rules) throws WireFormatException {
        return Event.read(body.getBytes(UTF_8), rules);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "-0.0",
                "18446744073709551616",
                "1e999",
                "NaN",
                "\"\\ud83d\\ude00\u00e9\"",
                "[]",
                "[[],{},[{\"a\":[1.5,null]}]]",
                "{\"a\":1,\"a\":[2],\"B_c\":{\"context\":3}}"
            })
    void thePayloadIsTheTreeOfWhatStandsThere(String context) throws WireFormatException {
        JsonValue tree = JsonValue.parse(context.getBytes(UTF_8), JsonRules.PYTHON);
        Event made = new Event(201, 1.5, BigInteger.TEN, tree, 0);
        Event read = read(
                "{\"kind\":201,\"context\":[\"first\"],\"when\":1.5,\"context\": " + context + " ,\"index\":10}",
                JsonRules.PYTHON);

        assertThat(read.context()).isEqualTo(tree).isSameAs(read.context());
        assertThat(read).isEqualTo(made).hasSameHashCodeAs(made).hasToString(made.toString());
        assertThat(read).isNotEqualTo(new Event(201, 1.5, BigInteger.TEN, tree, 1));
    }

    @Test
    void withoutOneItIsNull() throws WireFormatException {
        assertThat(read("{\"kind\":201,\"data\":1}", JsonRules.PYTHON).context())
                .isEqualTo(JsonNull.NULL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":[1e999]}", "1e999", "[1,}", "{\"a\":tru}", "\"\u0001\""})
    void whatCannotBecomeATreeIsFoundAtOnce(String context) {
        assertThatThrownBy(() -> read("{\"kind\":201,\"context\":" + context + "}", JsonRules.STRICT))
                .isInstanceOf(WireFormatException.class)
                .hasMessageContaining("context")
                .hasMessageContaining("byte ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-9223372036854775809", "18446744073709551616", "36893488147419103231"})
    void anIndexThatNoRigCouldSendStaysWhatItIs(String digits) throws WireFormatException {
        BigInteger index = new BigInteger(digits);
        Event made = new Event(1, 0.0, index, JsonNull.NULL, 0);
        assertThat(made.index()).isEqualTo(index);
        for (String bits : new String[] {"18446744073709551615", "9223372036854775807", "0"}) {
            Event read = read("{\"kind\":1,\"index\":" + bits + "}", JsonRules.PYTHON);
            assertThat(read.index()).isEqualTo(new BigInteger(bits));
            assertThat(made.isCopyOf(read)).isFalse();
            assertThat(read).isNotEqualTo(made);
        }
        assertThat(made).isEqualTo(new Event(1, 0.0, new BigInteger(digits), JsonNull.NULL, 0));
    }

    @Test
    void nothingThatIsChangedLaterChangesIt() throws WireFormatException {
        byte[] body = "{\"kind\":201,\"context\":[1]}".getBytes(UTF_8);
        Event event = Event.read(body, JsonRules.PYTHON);
        body[22] = '7';
        assertThat(event.context()).isEqualTo(JsonValue.parse("[1]".getBytes(UTF_8), JsonRules.PYTHON));
    }
}
