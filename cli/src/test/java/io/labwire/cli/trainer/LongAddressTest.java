package io.labwire.cli.trainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.labwire.cli.Run;
import io.labwire.cli.Running;
import io.labwire.trainer.zmq.Endpoint;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rig at an address of IPv6, with brackets and without. */
class LongAddressTest {

    private static final byte[] LOOPBACK = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

    @BeforeAll
    static void isThere() {
        assumeTrue(hasLoopback(), "the machine has IPv6");
    }

    private static boolean hasLoopback() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(LOOPBACK))) {
            return socket.isBound();
        } catch (IOException none) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"::1", "[::1]"})
    void rigConsoleAndWatchMeetThere(String host) {
        try (PlayedRig rig = new PlayedRig("--heartbeat-interval", "0.2", "--host", host);
                Running watch = new Running(rig.options("trainer", "watch", "--json", "--host", host))) {
            Run console = Run.typing(
                    "configuration\n", rig.options("trainer", "console", "--json", "--timeout", "10", "--host", host));

            assertThat(rig.line("ready"))
                    .contains("\"" + Endpoint.tcp("127.0.0.1", rig.commandPort()) + "\"")
                    .contains("\"" + Endpoint.tcp("::1", rig.commandPort()) + "\"");
            assertThat(console.out()).contains("\"type\":\"response\"", "\"resultName\":\"SUCCESS\"");
            watch.line(line -> JsonOut.type(line).equals("heartbeat"));
        }
    }
}
