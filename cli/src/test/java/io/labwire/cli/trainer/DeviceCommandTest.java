package io.labwire.cli.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.Run;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example rig does what each line says, and acknowledges each with one line (specification, appendix). */
class DeviceCommandTest {

    private static final String[] DEVICE = {
        "trainer", "device", "--json", "--host", "127.0.0.1", "--subscriber-port", "0", "--command-port", "0"
    };

    private static List<String> lines(String... typed) {
        Run run = Run.typing(String.join("\n", typed) + "\n", DEVICE);
        assertThat(run.code()).isZero();
        return run.out().lines().toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "?|ok",
                "app_launch|published",
                "applicationLaunched {\"version\": \"1\"}|published",
                "application_launched|published",
                "calibration_3d_completed|published",
                "4711|published",
                "acquisitionEnded|published",
                "noSuchThing|warning",
                "applicationLaunched what is it|error",
                "event {\"kind\": 101}|published",
                "event [|error",
                "event|error",
                "dict 5001 [1, 2]|published",
                "dict EVENT {\"a\": {\"$uuid\": \"1b4e28ba-2fa1-11d2-883f-0016d3cca427\"}}|published",
                "dict EVENT {\"a\": {\"$uuid\": \"x\"}}|error",
                "dict 4294967295 1|published",
                "dict 4294967296 1|error",
                "dict -1 1|error",
                "string 1 two words|published",
                "bytes 7 00ff|published",
                "bytes 7 00f|error",
                "result {\"command\": 100, \"nonce\": 7}|published",
                "result {\"comand\": 100}|error",
                "result {\"nonce\": {\"$float\": \"x\"}}|error",
                "reply 300 {\"result\": 400}|ok",
                "reply GET_STATUS {\"none\": true}|ok",
                "reply * {\"throw\": \"no\"}|ok",
                "reply NO_SUCH {}|warning",
                "reply 300|error",
                "reply 300 {\"later\": {\"result\": 400}, \"afterMs\": 5}|ok",
                "reply 300 {\"afterMs\": 5}|error",
                "delegate on|ok",
                "delegate off|ok",
                "delegate maybe|error",
                "start|error",
                "stop|stopped",
                "sleep 1|ok",
                "sleep -1|error",
                "app_launch now|error",
                "  ?  |ok",
            })
    void everyLineIsAcknowledgedOnce(String line, String type) {
        assertThat(JsonOut.types(lines(line))).containsExactly("ready", type, "stopped");
    }

    @ParameterizedTest
    @CsvSource({"nosuch what is it,nosuch", "q x,q", "nosuch {,nosuch"})
    void ofAnEventThatIsNotKnownTheRestIsNotRead(String line, String name) {
        assertThat(lines(line)).contains("{\"type\":\"warning\",\"message\":\"Unknown event: " + name + "\"}");
    }

    @Test
    void whatCannotBeWrittenOrComesTooLateIsNotAccepted() {
        List<String> lines = lines("dict 5001 {\"$object\": true}", "stop", "app_launch");

        assertThat(JsonOut.member(lines.get(1), "accepted")).isEqualTo("false");
        assertThat(JsonOut.member(lines.get(3), "accepted")).isEqualTo("false");
    }

    @Test
    void anEmptyLineDoesTheLastOneAgain() {
        assertThat(JsonOut.types(lines("", "?", "", "app_launch", " ")))
                .containsExactly("ready", "ok", "ok", "published", "published", "stopped");
    }

    @ParameterizedTest
    @CsvSource({"q", "quit", "''"})
    void allEndsAreTheSame(String end) {
        assertThat(JsonOut.types(lines(end))).containsExactly("ready", "stopped");
    }

    @Test
    void whatIsTypedInOtherBytesThanUtf8IsTold() {
        Run run = Run.typing(new byte[] {'?', (byte) 0xff, '\n', '?', '\n'}, DEVICE);

        assertThat(JsonOut.types(run.out().lines().toList())).containsExactly("ready", "error", "ok", "stopped");
        assertThat(run.out()).contains("\\\\xff in column 2 is not UTF-8");
    }

    @Test
    void aTakenPortIsToldAndEndsIt() {
        try (PlayedRig first = new PlayedRig()) {
            Run second = Run.typing(
                    "",
                    "trainer",
                    "device",
                    "--json",
                    "--host",
                    "127.0.0.1",
                    "--subscriber-port",
                    "0",
                    "--command-port",
                    first.commandPort() + "");

            assertThat(second.code()).isEqualTo(1);
            assertThat(JsonOut.types(second.out().lines().toList())).containsExactly("failed");
            assertThat(JsonOut.member(second.out().strip(), "reason"))
                    .contains("tcp://127.0.0.1:" + first.commandPort());
        }
    }

    @Test
    void anAddressOfAnotherMachineIsToldAsWhatItIs() {
        Run run = Run.typing("", "trainer", "device", "--json", "--host", "203.0.113.7");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo("{\"type\":\"failed\",\"reason\":"
                        + "\"cannot bind tcp://203.0.113.7:5556: it is no address of this machine\"}\n");
    }

    @ParameterizedTest
    @CsvSource({
        "--wire,binary,none of structured",
        "--api-level,0.9.12,none of current",
        "--heartbeat-interval,0,--heartbeat-interval",
        "--host,'',--host '' is neither a name nor an address",
        "--host,a/b,--host 'a/b' is neither a name nor an address"
    })
    void wrongOptionsAreToldWithWhatWouldBeRight(String option, String value, String told) {
        Run run = Run.of("trainer", "device", option, value);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(told).doesNotContain("\tat ");
    }

    @Test
    void peopleAreToldInWords() {
        Run run = Run.typing(
                "app_launch\nfoo\n?\n",
                "trainer",
                "device",
                "--host",
                "127.0.0.1",
                "--subscriber-port",
                "0",
                "--command-port",
                "0");

        assertThat(run.out())
                .contains("ready subscriber [\"tcp://127.0.0.1:", "published topic 4001, accepted true")
                .contains("warning message Unknown event: foo", "an empty line does the last one again")
                .endsWith("stopped\n");
    }
}
