package io.labwire.trainer.device;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.json.read.JsonLimits;
import io.labwire.json.write.JsonLayout;
import io.labwire.json.write.NonFinite;
import io.labwire.trainer.core.CommandResult;
import io.labwire.trainer.message.AnswerWriter;
import io.labwire.trainer.message.CommandRequest;
import io.labwire.trainer.message.KnownCommands;
import io.labwire.trainer.message.RequestReader;
import io.labwire.trainer.message.WireForm;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a request to its answer (specification, sections 3.1 to 3.4). */
class CommandDeskTest {

    private final List<CommandRequest> received = new ArrayList<>();

    private static CommandDesk desk() {
        return new CommandDesk(
                new RequestReader(KnownCommands.all(), JsonLimits.DEFAULT),
                new AnswerWriter(WireForm.STRUCTURED, NonFinite.LITERAL, ZoneOffset.UTC),
                new ListenerCalls(new DeviceListener() {}),
                () -> 0);
    }

    private static String answer(byte[] request, @Nullable CommandDelegate delegate) {
        return new String(desk().answer(request, delegate), StandardCharsets.US_ASCII);
    }

    /** The answer of a delegate that gives the data back as the value of {@code the_data}. */
    private String echo(String request) {
        return answer(request.getBytes(StandardCharsets.UTF_8), asked -> {
            received.add(asked);
            return CommandResponse.success(Map.of("the_data", asked.data()));
        });
    }

    @Test
    void whatIsMissingHasItsDefault() {
        assertThat(echo("{\"command\": 300}"))
                .isEqualTo("{\"nonce\": 0, \"command\": 300, \"result\": 100, \"data\": {\"theData\": null},"
                        + " \"errorKind\": 0, \"errorCode\": 0, \"errorMessage\": null}");
        assertThat(received.get(0).customCommand()).hasToString("JsonInteger[value=-1]");
    }

    /** The delegate may still see what was asked for. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100.0    | 100   | 100.0",
                "1e2      | 100   | 100.0",
                "false    | 0     | false",
                "1005     | 99999 | 1005",
                "-1       | 99999 | -1",
                "110.5    | 99999 | 110.5",
                "true     | 99999 | true",
                "null     | 99999 | null",
                "\"100\"  | 99999 | \"100\"",
                "NaN      | 99999 | NaN",
                "18446744073709551916 | 99999 | 18446744073709551916"
            })
    void aCommandIsANumberOrUsersOwn(String sent, int command, String original) {
        assertThat(echo("{\"command\": " + sent + ", \"nonce\": 3}"))
                .startsWith("{\"nonce\": 3, \"command\": " + command + ", ");
        assertThat(received.get(0).command()).isEqualTo(command);
        assertThat(received.get(0).originalCommand().toText(JsonLayout.PYTHON)).isEqualTo(original);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-5 | -5",
                "1e2 | 100.0",
                "123456789012345678901234567890 | 123456789012345678901234567890",
                "null | null",
                "true | true",
                "[1,{\"a_b\":2}] | [1, {\"a_b\": 2}]",
                "\"a b\" | \"a b\"",
                "NaN | NaN",
                "-Infinity | -Infinity",
                "\"\\uD800\" | \"\\ud800\""
            })
    void theNonceComesBackWhateverItIs(String sent, String back) {
        assertThat(echo("{\"command\": 0, \"nonce\": " + sent + "}")).startsWith("{\"nonce\": " + back + ", ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NaN | NaN",
                "[Infinity, -Infinity] | [Infinity, -Infinity]",
                "\"\\uD83D\" | \"\\ud83d\"",
                "\"\\uDE00\\uD83D\" | \"\\ude00\\ud83d\"",
                "\"\\uD83D\\uDE00\" | \"\\ud83d\\ude00\"",
                "{\"a\":1,\"a\":2} | {\"a\": 2}",
                "{\"aB\":\"RUNNING_X y\"} | {\"aB\": \"RUNNING_X y\"}",
                "\"\\u00E9\\u002B\" | \"\\u00e9+\""
            })
    void dataComeToTheDelegateAsTheyWereSent(String sent, String back) {
        assertThat(echo("{\"command\": 99999, \"data\": " + sent + "}")).contains("{\"theData\": " + back + "}");
    }

    @Test
    void unknownKeysAreNothingAndCapitalsCount() {
        assertThat(echo("{\"x\": [], \"data\": 1, \"command\": 300, \"data\": 2, \"Nonce\": 9}"))
                .startsWith("{\"nonce\": 0, \"command\": 300, \"result\": 100, \"data\": {\"theData\": 2}");
        for (String none : List.of("{\"Command\": 300}", "{\"COMMAND\": 300}", "{\"command\": [300]}", "{}")) {
            assertThat(echo(none)).startsWith("{\"nonce\": 0, \"command\": 0, \"result\": 0, \"data\": null, ");
        }
    }

    @Test
    void theErrorsKindIsThatOfItsCode() {
        byte[] status = "{\"command\":400}".getBytes(StandardCharsets.UTF_8);
        assertThat(answer(status, asked -> new CommandResponse<>(CommandResult.of(777), null, -7, "no")))
                .contains("\"result\": 777", "\"errorKind\": 2, \"errorCode\": -7, \"errorMessage\": \"no\"");
        assertThat(answer(status, asked -> CommandResponse.success().withError(0, "so so")))
                .contains("\"result\": 100", "\"errorKind\": 0, \"errorCode\": 0, \"errorMessage\": \"so so\"");
        assertThat(answer(status, asked -> {
                    throw new Exception();
                }))
                .contains(
                        "\"result\": 500, \"data\": null, \"errorKind\": 0, \"errorCode\": 0, \"errorMessage\": \"\"");
        assertThat(answer(status, asked -> null)).contains("\"result\": 500, \"data\": null, \"errorKind\": 0");
        assertThat(answer(status, null)).contains("\"result\": 9999, \"data\": null, \"errorKind\": 0");
    }

    @Property(tries = 200)
    void anyBytesAreAnswered(@ForAll byte[] request) {
        assertThat(answer(request, asked -> CommandResponse.success())).startsWith("{\"nonce\": ");
    }
}
