package io.labwire.cli.katcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.Run;
import io.labwire.cli.Served;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallCommandTest {

    private static Served device;

    @BeforeAll
    static void serve() {
        device = new Served("--port", "0");
    }

    @AfterAll
    static void halt() {
        device.close();
    }

    private static Run call(String... words) {
        return callAt(device.address(), words);
    }

    private static Run callAt(String address, String... words) {
        List<String> all = new ArrayList<>(List.of("katcp", "call", address));
        all.addAll(Arrays.asList(words));
        return Run.of(all.toArray(String[]::new));
    }

    @Test
    void replyIsPrintedWithItsIdAndNothingElse() {
        assertThat(call("add", "1.5", "2")).isEqualTo(new Run(0, "!add[1] ok 3.5\n", ""));
    }

    @Test
    void informsOfTheReplyArePrintedBeforeIt() {
        assertThat(call("sensor-list", "psu.voltage")).isEqualTo(new Run(0, """
                        #sensor-list[1] psu.voltage PSU\\_voltage. V float 0.0 5.0
                        !sensor-list[1] ok 1
                        """, ""));
    }

    @Test
    void replyOtherThanOkIsPrintedAndEndsWithOne() {
        assertThat(call("fail", "because so")).isEqualTo(new Run(1, "!fail[1] fail because\\_so\n", ""));
        assertThat(call("no-such")).isEqualTo(new Run(1, "!no-such[1] invalid Unknown\\_request.\n", ""));
    }

    @Test
    void everyWordAfterTheNameIsAnArgument() {
        assertThat(call(
                                "echo",
                                "--help",
                                "-x",
                                "--",
                                "-h",
                                "@file",
                                "--timeout",
                                "x",
                                "--version",
                                "call",
                                "a=b",
                                "'q'")
                        .out())
                .isEqualTo("!echo[1] ok --help -x -- -h @file --timeout x --version call a=b 'q'\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''|\\@", "' '|\\_", "a b|a\\_b", "\\|\\\\", "\\@|\\\\@", "é|é", "🔭|🔭", "@|@", "\t|\\t"},
            ignoreLeadingAndTrailingWhitespace = false)
    void argumentIsTextAndTheToolEscapesIt(String argument, String escaped) {
        assertThat(call("echo", argument).out()).isEqualTo("!echo[1] ok " + escaped + "\n");
    }

    @Test
    void timeoutMayStandAtEitherEnd() {
        assertThat(call("slow-add", "1", "2", "0.05", "--timeout", "5").out()).isEqualTo("!slow-add[1] ok 3.0\n");
        assertThat(Run.of("katcp", "call", "--timeout", "5", device.address(), "slow-add", "1", "2", "0.05")
                        .out())
                .isEqualTo("!slow-add[1] ok 3.0\n");
    }

    @Test
    void noReplyInTimeEndsWithTwoAndOneLine() {
        Run run = call("slow-add", "1", "2", "60", "--timeout", "0.1");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).matches("labwire katcp call: .*slow-add timed out after \\d+\\.\\d+ seconds.*\\R");
    }

    @Test
    void nobodyListeningEndsWithTwoAndOneLine() throws IOException {
        int free;
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = probe.getLocalPort();
        }
        Run run = callAt("127.0.0.1:" + free, "help");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).matches("labwire katcp call: .*127\\.0\\.0\\.1:" + free + ".*\\R");
    }

    @Test
    void hostWithoutAnAddressEndsWithTwoAndOneLine() {
        Run run = callAt("no-such-host.invalid:7147", "help");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).matches("labwire katcp call: .*no-such-host\\.invalid.*\\R");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "127.0.0.1",
                "127.0.0.1:7147",
                "127.0.0.1:x help",
                "127.0.0.1:7147 3x",
                "127.0.0.1:7147 a_b",
                "--timeout x 127.0.0.1:7147 help",
                "127.0.0.1:7147 help --timeout 0",
                "--no-such 127.0.0.1:7147 help"
            })
    void wrongUsageEndsWithTwoAndOneLine(String words) {
        List<String> all = new ArrayList<>(List.of("katcp", "call"));
        Arrays.stream(words.split(" ")).filter(word -> !word.isEmpty()).forEach(all::add);
        Run run = Run.of(all.toArray(String[]::new));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).matches("labwire katcp call: .*\\R");
    }
}
