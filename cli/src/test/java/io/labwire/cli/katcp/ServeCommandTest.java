package io.labwire.cli.katcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.Main;
import io.labwire.cli.Run;
import io.labwire.cli.Served;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServeCommandTest {

    /** Lines of the greeting. */
    private static final int GREETING = 3;

    private static final byte[] LOOPBACK_OF_SIX = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

    @Test
    void haltEndsItWithZeroAfterAFarewell() throws IOException {
        try (Served device = new Served("--port", "0");
                KatcpSocket other = new KatcpSocket(device.port());
                KatcpSocket asking = new KatcpSocket(device.port())) {
            other.read(GREETING);
            asking.read(GREETING);
            asking.send("?halt[1]");

            assertThat(asking.readAll())
                    .containsExactly("!halt[1] ok", "#disconnect Device\\_server\\_shutting\\_down.");
            assertThat(other.readAll()).endsWith("#disconnect Device\\_server\\_shutting\\_down.");
            assertThat(device.code()).isZero();
            assertThat(device.err()).isEmpty();
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no signals")
    void signalEndsItWithTheSignalsCodeAfterAFarewell() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "katcp",
                        "serve",
                        "--port",
                        "0")
                .start();
        try {
            BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            String line = out.readLine();
            assertThat(line).startsWith("listening on 127.0.0.1:");
            try (KatcpSocket client = new KatcpSocket(Integer.parseInt(line.replaceFirst(".*:", "")))) {
                client.read(GREETING);
                client.send("?slow-add[1] 1 2 3600");
                client.send("?watchdog[2]");
                assertThat(client.read()).isEqualTo("!watchdog[2] ok");
                terminate(process);

                assertThat(client.readAll())
                        .containsExactly(
                                "!slow-add[1] fail request\\_cancelled",
                                "#disconnect Device\\_server\\_shutting\\_down.");
            }
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(128 + 15);
            assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEmpty();
        } finally {
            process.destroyForcibly();
        }
    }

    /** Unlike {@code Process.destroy()}, leaves the streams open. */
    private static void terminate(Process process) {
        process.toHandle().destroy();
    }

    @Test
    void portThatIsTakenEndsWithTwoAndOneLine() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Run run = Run.of("katcp", "serve", "--port", "" + taken.getLocalPort());

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .matches("labwire katcp serve: cannot listen on 127\\.0\\.0\\.1 port \\d+: .*in use.*\\R");
        }
    }

    @Test
    void protocolThatIsNotSpokenIsWrongUsage() {
        Run unknown = Run.of("katcp", "serve", "--port", "0", "--protocol", "6.0");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("a server speaks KATCP 4 or 5, not 6.0");
        Run tooNew = Run.of("katcp", "serve", "--port", "0", "--protocol", "4.0-I");
        assertThat(tooNew.code()).isEqualTo(2);
        assertThat(tooNew.err()).contains("flag I needs KATCP 5.0 or newer");
        assertThat(Run.of("katcp", "serve", "--port", "0", "--protocol", "abc"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "labwire katcp serve: --protocol 'abc' is no version of KATCP such as 5.1-BIMT, 5.0-IM or 4.0-M"
                                + " (--help shows how it is used)\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"70000", "-1"})
    void portThatIsNoneIsWrongUsage(String port) {
        assertThat(Run.of("katcp", "serve", "--port=" + port))
                .isEqualTo(new Run(
                        2,
                        "",
                        "labwire katcp serve: port " + port
                                + " is not between 0 and 65535 (--help shows how it is used)\n"));
    }

    @Test
    void hostThatIsNotHereEndsWithTwoAndOneLine() {
        Run run = Run.of("katcp", "serve", "--host", "no-such-host.invalid", "--port", "0");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).matches("labwire katcp serve: cannot listen on no-such-host\\.invalid port 0: .*\\R");
    }

    @Test
    void addressOfSixIsShownAndCalledInBrackets() {
        Assumptions.assumeTrue(hasLoopbackOfSix(), "no IPv6 on this machine");
        try (Served device = new Served("--host", "::1", "--port", "0")) {
            assertThat(device.address()).matches("\\[(::1|0:0:0:0:0:0:0:1)]:\\d+");
            assertThat(Run.of("katcp", "call", "[::1]:" + device.port(), "add", "1", "2")
                            .out())
                    .isEqualTo("!add[1] ok 3.0\n");
        }
    }

    private static boolean hasLoopbackOfSix() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getByAddress(LOOPBACK_OF_SIX))) {
            return probe.isBound();
        } catch (IOException none) {
            return false;
        }
    }

    @Test
    void ticksAreCounted() throws IOException {
        try (Served device = new Served("--port", "0");
                KatcpSocket client = new KatcpSocket(device.port())) {
            client.read(GREETING);
            client.send("?sensor-sampling[1] count.ticks event");
            int first = ticks(client.read());
            assertThat(client.read()).isEqualTo("!sensor-sampling[1] ok count.ticks event");

            assertThat(ticks(client.read())).isEqualTo(first + 1);
            assertThat(ticks(client.read())).isEqualTo(first + 2);
        }
    }

    private static int ticks(String status) {
        assertThat(status).matches("#sensor-status \\d+\\.\\d{6} 1 count\\.ticks nominal \\d+");
        return Integer.parseInt(status.substring(status.lastIndexOf(' ') + 1));
    }
}
