package io.labwire.cli.katcp.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.labwire.cli.Main;
import io.labwire.cli.Run;
import io.labwire.cli.Running;
import io.labwire.cli.Served;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyCommandTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    /** A proxy in front of a port, and what it prints without times and ports. */
    private record Tapped(Running proxy, int port) implements AutoCloseable {

        static Tapped before(int port, String... options) {
            String[] words = new String[options.length + 4];
            System.arraycopy(new String[] {"katcp", "proxy", "0", "127.0.0.1:" + port}, 0, words, 0, 4);
            System.arraycopy(options, 0, words, 4, options.length);
            Running proxy = new Running(words);
            String first = proxy.line(line -> line.contains("listening"));
            return new Tapped(proxy, Integer.parseInt(first.replaceFirst("(?s).*?127\\.0\\.0\\.1:(\\d+).*", "$1")));
        }

        String address() {
            return "127.0.0.1:" + port;
        }

        List<String> lines(String last) {
            proxy.line(line -> line.contains(last));
            return proxy.lines().stream()
                    .map(line -> line.replaceAll("20\\d\\d-[-0-9T:.]+Z", "TIME")
                            .replaceAll("\\d\\d:\\d\\d:\\d\\d\\.\\d{3}", "TIME")
                            .replaceAll("127\\.0\\.0\\.1:\\d+", "ADDRESS"))
                    .toList();
        }

        @Override
        public void close() {
            end();
        }

        void end() {
            assertThat(proxy.interrupt()).isZero();
            assertThat(proxy.err()).isEmpty();
        }
    }

    /** A device that is a socket: says something on connecting, reads so many bytes, answers, and closes. */
    private static CompletableFuture<String> device(ServerSocket at, String greeting, int bytes, String answer) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket client = at.accept()) {
                client.getOutputStream().write(greeting.getBytes(StandardCharsets.ISO_8859_1));
                byte[] got = client.getInputStream().readNBytes(bytes);
                client.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
                return new String(got, StandardCharsets.ISO_8859_1);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static String converse(int port, String sent) throws IOException {
        try (Socket client = new Socket(HERE, port)) {
            client.getOutputStream().write(sent.getBytes(StandardCharsets.ISO_8859_1));
            return new String(client.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void bothDirectionsAreShownWithThePlaceOfWhatIsMalformed() throws IOException {
        String sent = "?add[1]   1.5 a\\_b\\n\\@ \\@\r\n?bad[x] 1\n?c \u00ff\u001b\n?last";
        String answer = "#log warn 1.0 root say\\_\"no\"\n!add[1] ok 3.5\n\n!\n";
        try (ServerSocket listening = new ServerSocket(0, 1, HERE);
                Tapped tap = Tapped.before(listening.getLocalPort())) {
            CompletableFuture<String> got = device(listening, "#hello\n", sent.length(), answer);

            assertThat(converse(tap.port(), sent)).isEqualTo("#hello\n" + answer);
            assertThat(got.join()).isEqualTo(sent);
            assertThat(tap.lines("closed by"))
                    .containsExactlyInAnyOrder(
                            "listening on ADDRESS, passing on to ADDRESS",
                            "TIME    1 -- opened by ADDRESS",
                            "TIME    1 <- #hello",
                            "TIME    1 -> ?add[1] 1.5 \"a b\\n\" \"\"",
                            "TIME    1 -> MALFORMED at byte 32: \"Invalid character\" at character 6 of ?bad[x] 1\\n",
                            "TIME    1 -> MALFORMED at byte 41: \"Invalid character\" at character 5 of ?c \\xff\\x1b\\n",
                            "TIME    1 <- #log warn 1.0 root \"say \\\"no\\\"\"",
                            "TIME    1 <- !add[1] ok 3.5",
                            "TIME    1 <- MALFORMED at byte 53: \"Invalid character\" at character 2 of !\\n",
                            "TIME    1 -> ENDED within a line of 5 bytes so far, from byte 43 on: ?last",
                            "TIME    1 -- closed by the device; 48 bytes to the device, 54 to the client");
        }
    }

    @Test
    void jsonIsAnObjectToALine() throws IOException {
        String sent = "?add[1] 1.5 \u00ff \\@\n?bad[x]\n?e";
        try (ServerSocket listening = new ServerSocket(0, 1, HERE);
                Tapped tap = Tapped.before(listening.getLocalPort(), "--json")) {
            CompletableFuture<String> got = device(listening, "", sent.length(), "!x ok\n");
            converse(tap.port(), sent);
            got.join();
            List<String> lines = tap.lines("\"closed\"");

            assertThat(lines)
                    .containsExactlyInAnyOrder(
                            "{\"time\":\"TIME\",\"event\":\"listening\",\"address\":\"ADDRESS\",\"device\":\"ADDRESS\"}",
                            "{\"time\":\"TIME\",\"event\":\"opened\",\"connection\":1,\"client\":\"ADDRESS\"}",
                            "{\"time\":\"TIME\",\"event\":\"message\",\"connection\":1,\"direction\":\"to-device\",\"offset\":0,"
                                    + "\"kind\":\"request\",\"name\":\"add\",\"id\":1,\"arguments\":[\"1.5\",{\"base64\":\"/w==\"},\"\"]}",
                            "{\"time\":\"TIME\",\"event\":\"malformed\",\"connection\":1,\"direction\":\"to-device\",\"offset\":22,"
                                    + "\"column\":6,\"reason\":\"invalid character\",\"line-start\":\"?bad[x]\\n\"}",
                            "{\"time\":\"TIME\",\"event\":\"message\",\"connection\":1,\"direction\":\"to-client\",\"offset\":0,"
                                    + "\"kind\":\"reply\",\"name\":\"x\",\"arguments\":[\"ok\"]}",
                            "{\"time\":\"TIME\",\"event\":\"unfinished\",\"connection\":1,\"direction\":\"to-device\",\"offset\":25,"
                                    + "\"bytes\":2,\"line-start\":\"?e\"}",
                            "{\"time\":\"TIME\",\"event\":\"closed\",\"connection\":1,\"reason\":\"closed by the device\","
                                    + "\"bytes-to-device\":27,\"bytes-to-client\":6}");
            for (String line : lines) {
                assertThat(new ObjectMapper().readTree(line).isObject()).isTrue();
            }
        }
    }

    @Test
    void longMessagesAreCutUnlessTheyAreWantedWhole() throws IOException {
        String sent = "?x " + "a".repeat(300) + " b".repeat(60) + "\n";
        for (String[] options : List.of(new String[0], new String[] {"--whole"})) {
            try (ServerSocket listening = new ServerSocket(0, 1, HERE);
                    Tapped tap = Tapped.before(listening.getLocalPort(), options)) {
                CompletableFuture<String> got = device(listening, "", sent.length(), "");
                converse(tap.port(), sent);
                got.join();

                assertThat(tap.lines("closed by"))
                        .contains(
                                options.length > 0
                                        ? "TIME    1 -> " + sent.strip()
                                        : "TIME    1 -> ?x " + "a".repeat(200) + "...(300 bytes)" + " b".repeat(49)
                                                + " ... and 11 more arguments");
            }
        }
    }

    @Test
    void lineThatIsTooLongToBeShownIsPassedOnAndItsPlaceIsShown() throws IOException {
        String longest = "?x" + " b".repeat((DecodedStream.MAX_LINE - 4) / 2) + "c\n";
        String sent = longest + longest.replace("\n", "d\n") + "?y\n";
        try (ServerSocket listening = new ServerSocket(0, 1, HERE);
                Tapped tap = Tapped.before(listening.getLocalPort())) {
            CompletableFuture<String> got = device(listening, "", sent.length(), "");
            converse(tap.port(), sent);

            assertThat(got.join()).isEqualTo(sent);
            assertThat(longest).hasSize(DecodedStream.MAX_LINE);
            assertThat(tap.lines("closed by"))
                    .contains("TIME    1 -> ?x" + " b".repeat(50) + " ... and 524236 more arguments")
                    .contains("TIME    1 -> MALFORMED at byte 2097152: \"Line too long\" at character 1048577 of ?x"
                            + " b".repeat(99) + "...")
                    .contains("TIME    1 -> ?y");
        }
    }

    @Test
    void manyClientsTalkToTheDeviceThroughIt() {
        try (Served device = new Served("--port", "0");
                Tapped tap = Tapped.before(device.port())) {
            List<CompletableFuture<Run>> calls = List.of("1", "2", "3", "4", "5").stream()
                    .map(x -> CompletableFuture.supplyAsync(
                            () -> Run.of("katcp", "call", tap.address(), "add", x, "0.5")))
                    .toList();

            assertThat(calls.stream().map(call -> call.join().out()))
                    .containsExactly(
                            "!add[1] ok 1.5\n",
                            "!add[1] ok 2.5\n",
                            "!add[1] ok 3.5\n",
                            "!add[1] ok 4.5\n",
                            "!add[1] ok 5.5\n");
            assertThat(tap.lines("5 -- closed"))
                    .anySatisfy(line -> assertThat(line).endsWith("-> ?add[1] 1 0.5"))
                    .anySatisfy(line -> assertThat(line).endsWith("-> ?add[1] 5 0.5"))
                    .anySatisfy(line -> assertThat(line).endsWith("<- !add[1] ok 5.5"));
        }
    }

    @Test
    void halfAConnectionMayEndBeforeTheOther() throws IOException {
        try (ServerSocket listening = new ServerSocket(0, 1, HERE);
                Tapped tap = Tapped.before(listening.getLocalPort());
                Socket client = new Socket(HERE, tap.port());
                Socket device = listening.accept()) {
            client.shutdownOutput();
            assertThat(device.getInputStream().read()).isEqualTo(-1);
            device.getOutputStream().write("!late ok\n".getBytes(StandardCharsets.US_ASCII));
            device.shutdownOutput();

            assertThat(client.getInputStream().readAllBytes())
                    .asString(StandardCharsets.US_ASCII)
                    .isEqualTo("!late ok\n");
            assertThat(tap.lines("closed by the client; 0 bytes to the device, 9 to the client"))
                    .contains("TIME    1 <- !late ok");
        }
    }

    @Test
    void anythingAtAllIsPassedOnUnchangedAlsoPastAPeerThatDoesNotReadForAWhile() throws IOException {
        byte[] noise = new byte[40 * 1024 * 1024];
        new Random(4).nextBytes(noise);
        try (ServerSocket listening = new ServerSocket(0, 1, HERE);
                Tapped tap = Tapped.before(listening.getLocalPort(), "--json");
                Socket client = new Socket(HERE, tap.port());
                Socket device = listening.accept()) {
            CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> sendAll(client, noise));
            // The client cannot be done: sockets and proxy hold far less than it sends.
            device.getOutputStream().write("#alive\n".getBytes(StandardCharsets.US_ASCII));
            InputStream in = client.getInputStream();
            assertThat(in.readNBytes(7)).asString(StandardCharsets.US_ASCII).isEqualTo("#alive\n");
            assertThat(sending).isNotDone();

            assertThat(Arrays.equals(device.getInputStream().readAllBytes(), noise))
                    .isTrue();
            sending.join();
        }
    }

    private static void sendAll(Socket socket, byte[] bytes) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(bytes);
            socket.shutdownOutput();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void deviceThatIsNotThereIsToldAndTheNextClientIsTried() throws IOException {
        int free;
        try (ServerSocket probe = new ServerSocket(0, 1, HERE)) {
            free = probe.getLocalPort();
        }
        try (Tapped tap = Tapped.before(free)) {
            assertThat(converse(tap.port(), "")).isEmpty();
            assertThat(tap.lines("refused"))
                    .contains("TIME    1 -- refused: cannot connect to ADDRESS: Connection refused");
            assertThat(converse(tap.port(), "")).isEmpty();
            assertThat(tap.lines("2 -- refused")).hasSize(5);
        }
    }

    @Test
    void clientBeyondTheMostConnectionsIsSentAway() throws IOException {
        try (ServerSocket listening = new ServerSocket(0, 1, HERE);
                Tapped tap = Tapped.before(listening.getLocalPort(), "--max-connections", "1");
                Socket first = new Socket(HERE, tap.port());
                Socket device = listening.accept()) {
            assertThat(converse(tap.port(), "")).isEmpty();
            assertThat(tap.lines("refused")).contains("TIME    2 -- refused: there are 1 connections already");
            first.shutdownOutput();
            device.shutdownOutput();
            tap.lines("1 -- closed");
        }
    }

    /** A device accepts before the proxy knows of it. */
    private static void isPassedOn(Socket client, Socket device) throws IOException {
        client.getOutputStream().write('\n');
        assertThat(device.getInputStream().read()).isEqualTo('\n');
    }

    @Test
    void endOfTheProxyIsTheEndOfItsConnections() throws IOException {
        try (ServerSocket listening = new ServerSocket(0, 1, HERE);
                Tapped tap = Tapped.before(listening.getLocalPort());
                Socket client = new Socket(HERE, tap.port());
                Socket device = listening.accept()) {
            isPassedOn(client, device);
            tap.end();

            assertThat(client.getInputStream().read()).isEqualTo(-1);
            assertThat(device.getInputStream().read()).isEqualTo(-1);
            assertThat(tap.lines("ended by"))
                    .contains("TIME    1 -- ended by the proxy; 1 bytes to the device, 0 to the client");
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no signals")
    void signalEndsItInGoodOrder() throws Exception {
        try (ServerSocket listening = new ServerSocket(0, 1, HERE)) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Main.class.getName(),
                            "katcp",
                            "proxy",
                            "0",
                            "127.0.0.1:" + listening.getLocalPort())
                    .start();
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                int port = Integer.parseInt(out.readLine().replaceFirst(".*?:(\\d+),.*", "$1"));
                try (Socket client = new Socket(HERE, port);
                        Socket device = listening.accept()) {
                    assertThat(out.readLine()).contains("opened by");
                    isPassedOn(client, device);
                    process.toHandle().destroy();

                    assertThat(client.getInputStream().read()).isEqualTo(-1);
                    assertThat(device.getInputStream().read()).isEqualTo(-1);
                    assertThat(out.readLine()).endsWith("ended by the proxy; 1 bytes to the device, 0 to the client");
                }
                assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
                assertThat(process.exitValue()).isEqualTo(128 + 15);
                assertThat(process.getErrorStream().readAllBytes()).isEmpty();
            } finally {
                process.destroyForcibly();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7148",
                "7148 7147",
                "x 127.0.0.1:7147",
                "65536 127.0.0.1:7147",
                "0 127.0.0.1:0",
                "0 127.0.0.1:7147 x",
                "0 127.0.0.1:7147 --max-connections 0"
            })
    void wrongUsageEndsWithTwoAndOneLine(String words) {
        Run run = Run.of(("katcp proxy " + words).strip().split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).matches("labwire katcp proxy: .*\\R");
    }

    @Test
    void hostThatNobodyKnowsEndsWithTwoAndOneLine() {
        assertThat(Run.of("katcp", "proxy", "no-such-host.invalid:0", "127.0.0.1:7147"))
                .isEqualTo(
                        new Run(2, "", "labwire katcp proxy: cannot listen on no-such-host.invalid:0: unknown host\n"));
    }

    @Test
    void portThatIsTakenEndsWithTwoAndOneLine() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, HERE)) {
            Run run = Run.of("katcp", "proxy", "" + taken.getLocalPort(), "127.0.0.1:7147");

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).matches("labwire katcp proxy: cannot listen on 127\\.0\\.0\\.1:\\d+: .*in use.*\\R");
        }
    }
}
