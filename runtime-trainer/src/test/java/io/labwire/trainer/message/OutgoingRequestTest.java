package io.labwire.trainer.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.codec.JsonCodec;
import io.labwire.json.codec.JsonType;
import io.labwire.json.read.JsonLimits;
import io.labwire.json.read.JsonReader;
import io.labwire.json.value.JsonFloat;
import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonList;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonText;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonWriter;
import io.labwire.trainer.alarm.EmergencyStop;
import io.labwire.trainer.level.ApiLevel;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class OutgoingRequestTest {

    @Test
    void fourKeysWithoutWhiteSpace() {
        assertThat(OutgoingRequest.of(300, 1, JsonNull.NULL).toText())
                .isEqualTo("{\"command\":300,\"customCommand\":-1,\"nonce\":1,\"data\":null}");
        assertThat(new OutgoingRequest(
                                99_999,
                                new JsonInteger(5),
                                new JsonText("n"),
                                new JsonObject(Map.of("a b", new JsonList(List.of()))))
                        .toText())
                .isEqualTo("{\"command\":99999,\"customCommand\":5,\"nonce\":\"n\",\"data\":{\"a b\":[]}}");
    }

    @Test
    void whatIsNotAsciiIsEscapedWithSmallDigits() {
        assertThat(OutgoingRequest.of(0, 1, new JsonText("\u00e9\u007f\ud83d\ude00"))
                        .toText())
                .contains("\"\\u00e9\\u007f\\ud83d\\ude00\"");
    }

    @Test
    void whatIsNoNumberStaysWhatItIs() {
        assertThat(OutgoingRequest.of(0, 1, new JsonFloat(Double.NaN)).toText()).endsWith("\"data\":NaN}");
    }

    /** Writes JSON by a codec, part after part, as it stands. */
    private static JsonType<JsonValue> asItStands(Consumer<JsonWriter> parts) {
        return JsonType.of(JsonValue.class, new JsonCodec<>() {
            @Override
            public JsonValue read(JsonReader reader) throws WireFormatException {
                return JsonValue.read(reader);
            }

            @Override
            public void write(JsonValue value, JsonWriter writer) {
                parts.accept(writer);
            }
        });
    }

    private static OutgoingRequest typed(Consumer<JsonWriter> parts) throws WireFormatException {
        return OutgoingRequest.typed(7, asItStands(parts), JsonNull.NULL).apply(3L);
    }

    @Test
    void dataOfATypeGoOutAsTheirTreeWould() throws WireFormatException {
        OutgoingRequest request = typed(writer -> writer.beginObject()
                .key("a")
                .number(1e20)
                .key("b")
                .text("\u00e9")
                .key("c")
                .beginList()
                .nothing()
                .number(Double.NaN)
                .endList()
                .endObject());
        assertThat(request.toText())
                .isEqualTo("{\"command\":7,\"customCommand\":-1,\"nonce\":3,\"data\":"
                        + "{\"a\":1e+20,\"b\":\"\\u00e9\",\"c\":[null,NaN]}}");
        OutgoingRequest made = OutgoingRequest.of(7, 3, request.data());
        assertThat(made.toBytes()).isEqualTo(request.toBytes());
        assertThat(request).isEqualTo(made).hasSameHashCodeAs(made).hasToString(made.toString());
    }

    @Test
    void dataOfATypeHaveTheFieldsOfTheLevel() throws WireFormatException {
        for (String reason : List.of("r", "r".repeat(2000))) { // written, or made a tree
            EmergencyStop stop = new EmergencyStop(reason);
            assertThat(OutgoingRequest.typed(7, EmergencyStop.TYPE, stop, ApiLevel.V0_9_11)
                            .apply(3L)
                            .toText())
                    .endsWith("\"data\":{\"reason\":\"" + reason + "\"}}");
            assertThat(OutgoingRequest.typed(7, EmergencyStop.TYPE, stop)
                            .apply(3L)
                            .toText())
                    .endsWith("\"data\":{\"reason\":\"" + reason + "\",\"activeAlarms\":[]}}");
        }
    }

    @Test
    void aKeyThatIsWrittenTwiceGoesOutOnce() throws WireFormatException {
        assertThat(typed(writer -> writer.beginObject()
                                .key("a")
                                .integer(1)
                                .key("b")
                                .integer(2)
                                .key("a")
                                .integer(3)
                                .endObject())
                        .toText())
                .endsWith("\"data\":{\"a\":3,\"b\":2}}");
    }

    @Test
    void dataBeyondTheBoundsAreRefused() {
        assertThatThrownBy(() -> typed(writer -> {
                    for (int depth = 0; depth <= JsonLimits.DEFAULT.depth(); depth++) {
                        writer.beginList();
                    }
                    for (int depth = 0; depth <= JsonLimits.DEFAULT.depth(); depth++) {
                        writer.endList();
                    }
                }))
                .isInstanceOf(WireFormatException.class)
                .hasMessageContaining("byte 512: at most 512 levels (depth) expected, found 513");
        assertThatThrownBy(() -> typed(writer -> writer.beginList()
                        .integer(1)
                        .integer(BigInteger.TEN.pow(5000))
                        .endList()))
                .isInstanceOf(WireFormatException.class)
                .hasMessage("[1], byte 4: at most 4300 characters (numberLength) expected, found 5001");
    }
}
