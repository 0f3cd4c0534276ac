package io.labwire.cli.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.Run;
import io.labwire.cli.Running;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The console and the example rig talk to one another (specification, appendix). */
class ConsoleCommandTest {

    private static final List<String> HEARD =
            List.of("heartbeat", "event", "emergency", "property", "result", "message", "malformed");

    private static List<String> talk(PlayedRig rig, String... typed) {
        Run run = Run.typing(String.join("\n", typed) + "\n", rig.options("trainer", "console", "--json"));
        assertThat(run.code()).isZero();
        return run.out()
                .lines()
                .filter(line -> !HEARD.contains(JsonOut.type(line)))
                .toList();
    }

    @Test
    void theExampleOfTheSpecification() {
        try (PlayedRig rig = new PlayedRig()) {
            List<String> lines = talk(rig, "configuration", "sleep 1", "quit");

            assertThat(JsonOut.types(lines)).containsExactly("ready", "sent", "response", "ok", "stopped");
            assertThat(lines.get(1))
                    .isEqualTo("{\"type\":\"sent\",\"nonce\":1,\"command\":300,\"text\":"
                            + "\"{\\\"command\\\":300,\\\"customCommand\\\":-1,\\\"nonce\\\":1,\\\"data\\\":null}\"}");
            assertThat(lines.get(2))
                    .startsWith("{\"type\":\"response\",\"nonce\":1,\"command\":300,"
                            + "\"commandName\":\"GET_CONFIGURATION\",\"result\":100,\"resultName\":\"SUCCESS\","
                            + "\"data\":{\"deviceId\":\"000000\",")
                    .endsWith("\"errorKind\":0,\"errorCode\":0,\"errorMessage\":null}");
        }
    }

    @Test
    void noncesCountCommandsOnly() {
        try (PlayedRig rig = new PlayedRig()) {
            List<String> sent = talk(
                            rig,
                            "start",
                            "stop",
                            "status",
                            "none",
                            "emergency_stop",
                            "emergency_resume",
                            "send GET_ANIMALS {\"a\": 1e2, \"\u00e9\": null}",
                            "send 4711",
                            "raw x",
                            "rawhex ff",
                            "nonce 99",
                            "custom -7 [1]",
                            "send NO_SUCH",
                            "foo",
                            "raw",
                            "custom x")
                    .stream()
                    .filter(line -> JsonOut.type(line).equals("sent"))
                    .map(line -> JsonOut.member(line, "nonce") + " " + JsonOut.member(line, "command"))
                    .toList();

            assertThat(sent)
                    .containsExactly(
                            "1 100",
                            "2 110",
                            "3 400",
                            "4 0",
                            "5 200",
                            "6 210",
                            "7 500",
                            "8 4711",
                            "null null",
                            "null null",
                            "99 99999");
        }
    }

    @Test
    void theRigTellsWhatReachesItsDelegate() {
        try (PlayedRig rig = new PlayedRig()) {
            talk(rig, "send 4711 {\"aKey\": NaN, \"nested\": [{\"anotherKey\": 1}]}");

            assertThat(rig.line("command"))
                    .isEqualTo("{\"type\":\"command\",\"command\":99999,\"name\":\"USER_DEFINED\","
                            + "\"customCommand\":-1,\"nonce\":1,\"data\":{\"a_key\":{\"$float\":\"nan\"},"
                            + "\"nested\":[{\"another_key\":1}]}}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "[1]", "{}", "{\"command\": []}"})
    void whatCannotBeReadIsAnswered(String raw) {
        try (PlayedRig rig = new PlayedRig()) {
            assertThat(talk(rig, "raw " + raw))
                    .anyMatch(line -> line.startsWith("{\"type\":\"response\",\"nonce\":0,\"command\":0,"
                            + "\"commandName\":\"NONE\",\"result\":0,\"resultName\":\"UNRECOGNIZED\",\"data\":null"));
        }
    }

    @Test
    void repliesAreWhatTheRigWasTold() {
        try (PlayedRig rig = new PlayedRig("--wire", "legacy")) {
            rig.type("reply * {\"result\": 500}");
            rig.type("reply 300 {\"data\": {\"x_y\": \"a b_c\"}, \"errorCode\": -7, \"errorMessage\": \"not now\"}");
            rig.type("reply 400 {\"throw\": \"broken\"}");
            rig.type("reply 500 {\"none\": true}");
            rig.type("reply 0 {\"data\": {\"$object\": true}}");
            rig.type("app_launch");
            rig.line("published");

            assertThat(talk(rig, "configuration", "status", "send 500", "none", "start"))
                    .filteredOn(line -> JsonOut.type(line).equals("response"))
                    .satisfiesExactly(
                            // The legacy form takes blanks, and signs, and makes capitals.
                            line -> assertThat(line)
                                    .contains("\"data\":{\"xY\":\"abC\"},\"errorKind\":2,\"errorCode\":7")
                                    .contains("\"errorMessage\":\"notnow\""),
                            line -> assertThat(line).contains("\"result\":500", "\"errorMessage\":\"broken\""),
                            line -> assertThat(line).contains("\"result\":500", "\"errorKind\":0"),
                            line -> assertThat(line)
                                    .contains("\"result\":100", "\"data\":null", "\"errorKind\":1", "serializing"),
                            line -> assertThat(line).contains("\"result\":500", "\"errorMessage\":null"));
        }
    }

    @Test
    void withoutADelegateNothingIsAvailable() {
        try (PlayedRig rig = new PlayedRig()) {
            rig.type("delegate off");
            rig.line("ok");

            assertThat(talk(rig, "status")).anyMatch(line -> line.contains("\"resultName\":\"UNAVAILABLE\""));
        }
    }

    @Test
    void aRigThatDoesNotAnswerInTimeIsGivenUpAndAnswersTheNextCommand() {
        try (PlayedRig rig = new PlayedRig()) {
            rig.type("reply 300 {\"delayMs\": 1000}");
            rig.line("ok");
            Run run = Run.typing(
                    "configuration\nsleep 1200\nnone\n",
                    rig.options("trainer", "console", "--json", "--topics", "1001", "--timeout", "0.3"));

            List<String> lines = run.out()
                    .lines()
                    .filter(line -> !HEARD.contains(JsonOut.type(line)))
                    .toList();
            assertThat(lines).contains("{\"type\":\"timeout\",\"nonce\":1,\"command\":300,\"afterMs\":300}");
            assertThat(JsonOut.types(lines))
                    .containsExactly("ready", "sent", "timeout", "ok", "sent", "response", "stopped");
            assertThat(lines.get(5)).contains("\"nonce\":2", "\"commandName\":\"NONE\"");
        }
    }

    @Test
    void whatTheRigPublishesIsToldByName() {
        try (PlayedRig rig = new PlayedRig("--heartbeat-interval", "0.2");
                Running console = new Running(rig.options("trainer", "console", "--json"))) {
            console.line(line -> JsonOut.type(line).equals("heartbeat"));
            rig.type("event {\"kind\": 101, \"when\": 1.5, \"index\": 7, \"context\": {\"reason_code\": 1}}");
            rig.type("event {\"kind\": 4712}");
            rig.type("dict 5001 [{\"a_b\": {\"$float\": \"-inf\"}}]");
            rig.type("bytes 7 00ff");
            rig.type("string 4001 no json");
            rig.type("result {\"command\": 100, \"nonce\": 42, \"errorMessage\": \"late\"}");
            console.line(line -> JsonOut.type(line).equals("result"));
            console.type("quit");

            assertThat(console.code()).isZero();
            assertThat(console.lines().stream()
                            .filter(line -> !JsonOut.type(line).equals("heartbeat")))
                    .containsExactly(
                            "{\"type\":\"ready\"}",
                            "{\"type\":\"emergency\",\"topic\":2001,\"kind\":101,\"name\":\"emergencyStop\","
                                    + "\"when\":1.5,\"index\":7,\"context\":{\"reasonCode\":1}}",
                            "{\"type\":\"event\",\"topic\":4001,\"kind\":101,\"name\":\"emergencyStop\","
                                    + "\"when\":1.5,\"index\":7,\"context\":{\"reasonCode\":1}}",
                            "{\"type\":\"event\",\"topic\":4001,\"kind\":4712,\"name\":null,\"when\":0.0,"
                                    + "\"index\":0,\"context\":null}",
                            "{\"type\":\"property\",\"message\":[{\"aB\":{\"$float\":\"-inf\"}}]}",
                            "{\"type\":\"message\",\"topic\":7,\"hex\":\"00ff\"}",
                            "{\"type\":\"malformed\",\"topic\":4001,\"frames\":2,\"reason\":\"body, byte 0: "
                                    + "a JSON value expected, found 'no json'\"}",
                            "{\"type\":\"result\",\"nonce\":42,\"command\":100,\"commandName\":\"START_ACQUISITION\","
                                    + "\"result\":100,\"resultName\":\"SUCCESS\",\"data\":null,\"errorKind\":0,"
                                    + "\"errorCode\":0,\"errorMessage\":\"late\"}",
                            "{\"type\":\"stopped\"}");
        }
    }

    @Test
    void eventsAreTypedByEachOfTheirNames() {
        try (PlayedRig rig = new PlayedRig("--heartbeat-interval", "0.2");
                Running console = new Running(rig.options("trainer", "console", "--json"))) {
            console.line(line -> JsonOut.type(line).equals("heartbeat"));
            rig.type("app_launch");
            rig.type("applicationLaunched {\"app_version\": \"1\"}");
            rig.type("application_launched");
            rig.type("calibration_3d_completed");
            rig.type("1101 {\"a_b\": 2}");
            rig.type("string 7 the end");
            console.line(line -> JsonOut.type(line).equals("message"));

            assertThat(console.lines().stream()
                            .filter(line -> JsonOut.type(line).equals("event"))
                            .map(line -> String.join(
                                    " ",
                                    JsonOut.member(line, "kind"),
                                    JsonOut.member(line, "name"),
                                    JsonOut.member(line, "context"))))
                    .containsExactly(
                            "201 \"applicationLaunched\" null",
                            "201 \"applicationLaunched\" {\"appVersion\": \"1\"}",
                            "201 \"applicationLaunched\" null",
                            "321 \"calibration3dCompleted\" null",
                            "1101 \"tunnelEnter\" {\"aB\": 2}");
        }
    }

    @Test
    void numbersMeanWhatTheLevelSays() {
        try (PlayedRig rig = new PlayedRig("--api-level", "0.9.11")) {
            assertThat(talk(rig, "send 1000")).anyMatch(line -> line.contains("\"command\":99999"));
        }
        try (PlayedRig rig = new PlayedRig()) {
            assertThat(talk(rig, "send 1000", "send START_ACQUISITION"))
                    .anyMatch(line -> line.contains("\"commandName\":\"SET_LIVE_ANALYSIS_ENABLED\""))
                    .anyMatch(line -> line.startsWith("{\"type\":\"sent\",\"nonce\":2,\"command\":50,"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--topics x", "--topics 4294967296", "--api-level S1", "--timeout 0", "--command-port 0"})
    void wrongOptionsAreTold(String option) {
        String[] words = Stream.concat(Stream.of("trainer", "console"), Stream.of(option.split(" ")))
                .toArray(String[]::new);

        Run run = Run.of(words);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({"console,''", "console,' '", "watch,''", "watch,a/b"})
    void whatCanBeNoHostIsWrongUsage(String command, String host) {
        Run run = Run.of("trainer", command, "--host", host);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("--host '" + host + "' is neither a name nor an address such as 127.0.0.1")
                .doesNotContain("internal error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"console", "watch"})
    void aHostWithItsPortIsToldToBeNoAddress(String command) {
        Run run = Run.of("trainer", command, "--host", "127.0.0.1:5556");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("[127.0.0.1:5556]:5556/5557").contains("it is no address of IPv6");
    }
}
