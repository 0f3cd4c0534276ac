package io.labwire.cli.katcp.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.Run;
import io.labwire.cli.Served;
import io.labwire.cli.console.Console;
import io.labwire.cli.katcp.Screen;
import io.labwire.cli.katcp.ScriptedDevice;
import io.labwire.cli.katcp.text.HostAndPort;
import io.labwire.katcp.client.KatcpClient;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class DialogueTest {

    @TempDir
    private Path folder;

    /** A person at a terminal with a device. */
    private final class Session implements AutoCloseable {

        private final Screen screen = new Screen(80, 60);
        private final KatcpClient client;
        private final Thread thread;

        Session(String device) throws IOException {
            HostAndPort address = HostAndPort.parse(device);
            client = KatcpClient.create(to -> to.host(address.host()).port(address.port()));
            PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
            Console console = new Console(nowhere, nowhere, folder, true);
            Dialogue dialogue =
                    new Dialogue(console, client, screen.terminal(), Optional.of(folder.resolve("history")));
            thread = new Thread(dialogue::run, "dialogue");
            thread.setDaemon(true);
            thread.start();
        }

        void type(String text) throws IOException {
            screen.type(text);
        }

        /** Types what begins a line, once the prompt is there: before, the terminal would show it as it is typed. */
        void begin(String text) throws IOException, InterruptedException {
            screen.await(shown -> shown.stripTrailing().endsWith(client.device() + ">"));
            screen.type(text);
        }

        /** What the terminal shows once it shows a text. */
        String shows(String text) throws InterruptedException {
            return screen.await(shown -> shown.contains(text));
        }

        void hasEnded() throws InterruptedException {
            thread.join();
        }

        @Override
        public void close() {
            client.close();
        }
    }

    @Test
    void requestsAreCompletedSentAndAnswered() throws Exception {
        try (Served device = new Served("--port", "0");
                Session session = new Session(device.address())) {
            session.shows("-- connected: KATCP 5.1-BIMT");
            session.begin("sensor-v\tpsu\t\r");
            session.shows("psu.voltage nominal 4.5");
            session.shows("] ok 1");
            session.begin("sensor-sampling psu.voltage ev\b\beve\t\r");
            session.shows("ok psu.voltage event");
            session.begin("fail 'because so'\r");
            assertThat(session.shows("] fail \"because so\"")).contains(device.address() + "> fail 'because so'");
            session.begin("echo 'open\r");
            session.shows("the ' in column 6 is not closed");
            session.begin("help\r");
            session.shows("The device's requests:");
            session.shows("NAME ARG...        sends a request");
            session.begin("exit\r");
            session.hasEnded();
            assertThat(Files.readAllLines(folder.resolve("history"))).contains("sensor-value psu.voltage", "help");
        }
    }

    @Test
    void informThatComesWhileALineIsTypedStandsAboveIt() throws Exception {
        try (Served device = new Served("--port", "0");
                Session session = new Session(device.address())) {
            session.shows("-- connected");
            session.begin("sensor-sampling psu.voltage event\r");
            session.shows("ok psu.voltage event");
            session.begin("add 1 ");
            session.shows("> add 1");
            assertThat(Run.of("katcp", "call", device.address(), "set-sensor", "psu.voltage", "1.25")
                            .code())
                    .isZero();
            String typed = device.address() + "> add 1";
            session.screen.await(shown ->
                    shown.contains("psu.voltage nominal 1.25") && shown.strip().endsWith(typed));
            session.type("2\r");
            session.shows("] ok 3.0");
            session.begin("\u0004");
            session.hasEnded();
        }
    }

    @Test
    void requestThatTakesTooLongIsGivenUp() throws Exception {
        Map<String, String> answers = Map.of(
                "help", "!help[ID] ok 0\n",
                "sensor-list", "!sensor-list[ID] ok 0\n",
                "expose 3600", "#expose[ID] shutter\\_open\n",
                "add 1 2", "!add[ID] ok 3\n");
        try (ScriptedDevice device = new ScriptedDevice("#version-connect katcp-protocol 5.1-MI\n", answers);
                Session session = new Session(device.address())) {
            session.shows("-- connected");
            session.begin("expose 3600\r");
            // Only once the request is out: before, the terminal keeps a Ctrl-C for the next line.
            session.shows("] \"shutter open\"");
            session.type("\u0003");
            session.shows("Request expose was cancelled.");
            session.begin("add 1 2\r");
            session.shows("] ok 3");
        }
    }

    @Test
    void informsThatStillComeAtTheEndAreNotShown() throws Exception {
        try (Served device = new Served("--port", "0");
                Session session = new Session(device.address())) {
            session.shows("-- connected");
            session.begin("sensor-sampling count.ticks period 0.01\r");
            session.shows("] ok count.ticks period 0.01");
            session.begin("exit\r");
            session.hasEnded();
            String atTheEnd = session.screen.shown();
            CountDownLatch more = new CountDownLatch(3);
            session.client.onInform(inform -> more.countDown());
            more.await();
            assertThat(session.screen.shown()).isEqualTo(atTheEnd);
        }
    }

    @Test
    void deviceThatIsNotThereIsTold() throws Exception {
        int free;
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = probe.getLocalPort();
        }
        try (Session session = new Session("127.0.0.1:" + free)) {
            session.shows("-- not connected: Connection refused");
        }
    }

    @Test
    void whatATerminalWouldObeyIsShownAndNotSent() throws Exception {
        Map<String, String> answers = Map.of(
                "help", "#help[ID] mute No.\\e[2J\n#help[ID] a\\e[2J No.\n!help[ID] ok 2\n",
                "sensor-list", "!sensor-list[ID] ok 0\n",
                "say", "!say[ID] fail \\e[2J\u00c2\u009b2J\n");
        try (ScriptedDevice device = new ScriptedDevice("#version-connect katcp-protocol 5.1-I\\e[2JM\n", answers);
                Session session = new Session(device.address())) {
            session.shows("-- connected: KATCP 5.1-");
            session.begin("say\r");
            session.shows("fail \"\\x1b[2J\\xc2\\x9b2J\"");
            session.begin("help\r");
            session.shows("No.\\x1b[2J");
            session.shows("a\\x1b[2J");
            session.shows("-- connected: KATCP 5.1-");
        }
    }

    @Test
    void deviceThatComesBackIsAskedAgain() throws Exception {
        Served first = new Served("--port", "0");
        try (Session session = new Session(first.address())) {
            session.shows("-- connected");
            first.close();
            session.shows("-- not connected: ");
            session.begin("watchdog\r");
            session.shows("Not connected to device " + first.address());
            try (Served second = new Served("--port", "" + first.port())) {
                assertThat(second.port()).isEqualTo(first.port());
                session.screen.await(shown -> shown.indexOf("-- connected") < shown.lastIndexOf("-- connected"));
                session.begin("add 1 1\r");
                session.shows("] ok 2.0");
            }
        }
    }
}
