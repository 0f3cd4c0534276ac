package io.labwire.cli.katcp.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.Run;
import io.labwire.cli.Served;
import io.labwire.cli.console.Console;
import io.labwire.cli.katcp.ScriptedDevice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleCommandTest {

    private static Served device;

    @BeforeAll
    static void serve() {
        device = new Served("--port", "0");
    }

    @AfterAll
    static void halt() {
        device.close();
    }

    /** Its first request has id 2, since the console asks for time-out hints itself. */
    private static Run script(String lines) {
        return Run.typing(lines, "katcp", "console", device.address());
    }

    @Test
    void linesOfAScriptAreSentOneAfterTheOther() {
        assertThat(script("""
                # A comment, and a blank line.

                add 1.5 2
                echo 'a b' "\\xff"
                ?echo[77]   x\\_y
                sensor-sampling psu.voltage event
                exit
                fail
                """.replace("\"\\xff\"", "\"\\n\""))).satisfies(run -> {
            assertThat(run.err()).isEmpty();
            assertThat(run.code()).isZero();
            assertThat(run.out().replaceAll("\\d{9,}\\.\\d+", "TIME")).isEqualTo("""
                            !add[2] ok 3.5
                            !echo[3] ok a\\_b \\n
                            !echo[77] ok x\\_y
                            #sensor-status TIME 1 psu.voltage nominal 4.5
                            !sensor-sampling[4] ok psu.voltage event
                            """);
        });
    }

    @Test
    void replyThatIsNotOkIsTheExitCodeAndTheScriptGoesOn() {
        assertThat(script("fail because\nadd 1 2\n"))
                .isEqualTo(new Run(1, "!fail[2] fail because\n!add[3] ok 3.0\n", ""));
    }

    @Test
    void lineThatMakesNoSenseEndsTheScript() {
        assertThat(script("add 1 2\n3x\nadd 1 2\n").err())
                .isEqualTo("labwire katcp console: line 2: a message name is a letter, then letters, digits and dashes,"
                        + " not '3x'\n");
        assertThat(script("?add[0] 1\n"))
                .isEqualTo(new Run(
                        2, "", "labwire katcp console: line 1: no KATCP line: \"Invalid character\" at character 6\n"));
        assertThat(script("echo 'x").code()).isEqualTo(2);
    }

    @Test
    void requestWithoutAReplyEndsTheScript() throws IOException {
        try (ScriptedDevice mute =
                new ScriptedDevice("#version-connect katcp-protocol 5.0-I\n", Map.of("x", "#x[ID] 1\n"))) {
            Run run = Run.typing("x\nx\n", "katcp", "console", "--timeout", "1", mute.address());

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEqualTo("#x[1] 1\n");
            assertThat(run.err()).matches("labwire katcp console: Request x timed out after \\d+\\.\\d+ seconds\\.\\R");
        }
    }

    @Test
    void deviceOfKatcp4IsAskedWithoutIds() throws IOException {
        try (ScriptedDevice old =
                new ScriptedDevice("#version old-1.0\n#build-state old-1.0.1\n", Map.of("x", "!x ok\n"))) {
            assertThat(Run.typing("x\n", "katcp", "console", old.address())).isEqualTo(new Run(0, "!x ok\n", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7147", "127.0.0.1:1", "127.0.0.1:7147 x", "127.0.0.1:7147 --timeout 0"})
    void whatCannotBeDoneEndsWithTwoAndOneLine(String words) {
        Run run = Run.in(Path.of(""), List.of(("katcp console " + words).strip().split(" ")));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).matches("labwire katcp console: .*\\R");
    }

    @Test
    void byteThatIsNotUtf8EndsTheScriptWithItsPlace() {
        byte[] script = "add 1 2\n# \u00fc\necho \u00fc \u00ff\n".getBytes(StandardCharsets.UTF_8);
        // The last character but one; it is one byte in ISO 8859-1.
        byte[] broken = Arrays.copyOf(script, script.length - 1);
        broken[broken.length - 2] = (byte) 0xFF;
        broken[broken.length - 1] = '\n';

        assertThat(Run.typing(broken, "katcp", "console", device.address()))
                .isEqualTo(new Run(
                        2,
                        "!add[2] ok 3.0\n",
                        "labwire katcp console: line 3: the byte \\xff in column 8 is not UTF-8;"
                                + " in double quotes, \\xff stands for it\n"));
        assertThat(script("echo \u00fc\n").out()).isEqualTo("!echo[2] ok \u00fc\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exit", "quit"})
    void endMayBeTypedInTwoWays(String end) {
        assertThat(script("add 1 2\n" + end + "\nfail\n")).isEqualTo(new Run(0, "!add[2] ok 3.0\n", ""));
    }

    @Test
    void helpNamesAllThatCanBeTyped() {
        Run help = script("help\n");

        assertThat(help.code()).isZero();
        assertThat(help.err()).contains("\\n \\t \\r \\e \\0 \\\" \\\\ \\xHH", "exit", "quit", "Ctrl-D");
    }

    @Test
    void historyThatCannotBeKeptIsARemark(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ConsoleCommand command = new ConsoleCommand(new Console(
                new PrintStream(OutputStream.nullOutputStream()),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                folder,
                false));

        assertThat(command.history(folder.resolve("new/history"))).hasValue(folder.resolve("new/history"));
        assertThat(folder.resolve("new")).isDirectory();
        assertThat(err.size()).isZero();
        assertThat(command.history(file.resolve("labwire/history"))).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("labwire katcp console: what is typed is not kept, since ")
                .hasLineCount(1);
        assertThat(command.history(folder)).isEmpty();
    }

    @Test
    void historyStandsInTheUsersFolderForState() {
        assertThat(HistoryFile.of(Map.of(), "/home/me"))
                .isEqualTo(Path.of("/home/me/.local/state/labwire/katcp-console-history"));
        assertThat(HistoryFile.of(Map.of("XDG_STATE_HOME", "/state"), "/home/me"))
                .isEqualTo(Path.of("/state/labwire/katcp-console-history"));
        assertThat(HistoryFile.of(Map.of("XDG_STATE_HOME", "relative"), "/home/me"))
                .isEqualTo(Path.of("/home/me/.local/state/labwire/katcp-console-history"));
    }
}
