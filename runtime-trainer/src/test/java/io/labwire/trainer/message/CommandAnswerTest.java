package io.labwire.trainer.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonText;
import io.labwire.json.value.JsonValue;
import io.labwire.trainer.core.CommandResult;
import io.labwire.trainer.core.ErrorKind;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandAnswerTest {

    private static CommandAnswer read(String body) throws WireFormatException {
        return CommandAnswer.read(body.getBytes(UTF_8), JsonRules.PYTHON);
    }

    private static void assertReads(byte[] body) throws WireFormatException {
        JsonObject object = (JsonObject) JsonValue.parse(body, JsonRules.PYTHON);
        CommandAnswer answer = CommandAnswer.read(body, JsonRules.PYTHON);
        assertThat(answer.nonce()).isEqualTo(object.get("nonce").orElseThrow());
        assertThat(new JsonInteger(answer.command()))
                .isEqualTo(object.get("command").orElseThrow());
        assertThat(new JsonInteger(answer.result().number()))
                .isEqualTo(object.get("result").orElseThrow());
        assertThat(answer.data()).isEqualTo(object.get("data").orElse(JsonNull.NULL));
        assertThat(new JsonInteger(answer.errorKind().number()))
                .isEqualTo(object.get("errorKind").orElseThrow());
        assertThat(new JsonInteger(answer.errorCode()))
                .isEqualTo(object.get("errorCode").orElseThrow());
        String message = answer.errorMessage();
        assertThat(message == null ? JsonNull.NULL : new JsonText(message))
                .isEqualTo(object.get("errorMessage").orElseThrow());
    }

    @Test
    void bothFormsOfRealAnswersAreRead() throws WireFormatException {
        for (JsonObject vector : RecordedMessages.of("responses.jsonl", 34)) {
            assertReads(HexFormat.of().parseHex(RecordedMessages.text(vector, "legacy_hex")));
            assertReads(RecordedMessages.text(vector, "structured_text").getBytes(UTF_8));
        }
    }

    @Test
    void theAnswersOfARecordedSessionAreRead() throws WireFormatException {
        int answers = 0;
        for (JsonObject line : RecordedMessages.of("session.jsonl", 26)) {
            if (RecordedMessages.text(line, "direction").equals("answer")) {
                List<byte[]> frames =
                        RecordedMessages.frames(line.get("frames_hex").orElseThrow());
                assertThat(frames).hasSize(1);
                assertReads(frames.get(0));
                answers++;
            }
        }
        assertThat(answers).isEqualTo(5);
    }

    @Test
    void whatIsMissingHasItsDefault() throws WireFormatException {
        assertThat(read("{}"))
                .isEqualTo(new CommandAnswer(
                        new JsonInteger(0), 0, CommandResult.UNRECOGNIZED, JsonNull.NULL, ErrorKind.NONE, 0, null));
    }

    @Test
    void aNotificationIsAnAnswerThatNeedNotSayWhereItsErrorComesFrom() throws WireFormatException {
        String body =
                "{\"result\":400,\"data\":null,\"errorCode\":3,\"errorMessage\":\"m\",\"command\":100,\"nonce\":42}";
        CommandNotification read = CommandNotification.read(body.getBytes(UTF_8), JsonRules.PYTHON);
        assertThat(read)
                .isEqualTo(
                        new CommandNotification(CommandResult.FAILED, JsonNull.NULL, 3, "m", 100, new JsonInteger(42)));
        assertThat(read.asAnswer()).isEqualTo(read(body));
    }

    /** The seed document calls the message an integer. */
    @ParameterizedTest
    @CsvSource({
        "7,7",
        "-0,0",
        "12345678901234567890,12345678901234567890",
        "1e2,100.0",
        "true,true",
        "false,false",
        "NaN,NaN"
    })
    void anErrorMessageThatIsNoTextIsReadAsItsText(String message, String text) throws WireFormatException {
        for (String key : List.of("errorMessage", "error_message")) {
            String body = "{\"nonce\":3,\"result\":400,\"" + key + "\":" + message + ",\"errorCode\":5}";
            CommandAnswer answer = read(body);
            assertThat(answer.errorMessage()).isEqualTo(text);
            assertThat(answer.errorCode()).isEqualTo(5);
            assertThat(CommandNotification.read(body.getBytes(UTF_8), JsonRules.PYTHON)
                            .asAnswer())
                    .isEqualTo(answer);
        }
    }

    @Test
    void whatIsNoAnswerIsToldWithItsPlace() {
        assertThatThrownBy(() -> read("[]"))
                .isInstanceOf(WireFormatException.class)
                .hasMessage("byte 0: an object expected, found a list");
        assertThatThrownBy(() -> read("{\"errorMessage\":[]}"))
                .isInstanceOf(WireFormatException.class)
                .hasMessage("errorMessage, byte 16: a text expected, found a list");
        assertThatThrownBy(() -> read("{\"errorMessage\":{}}"))
                .isInstanceOf(WireFormatException.class)
                .hasMessage("errorMessage, byte 16: a text expected, found an object");
        assertThatThrownBy(() -> read("{\"command\":1} x")).isInstanceOf(WireFormatException.class);
    }
}
