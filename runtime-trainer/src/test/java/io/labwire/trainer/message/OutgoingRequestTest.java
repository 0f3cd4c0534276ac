package io.labwire.trainer.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.json.value.JsonFloat;
import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonList;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonText;
import java.util.List;
import java.util.Map;
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
}
