package io.labwire.conformance.katcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.katcp.client.KatcpClient;
import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.server.KatcpServer;
import io.labwire.katcp.wire.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * After a thousand connections that were refused, cut in the middle of a line, or half open, threads, sockets and buffers are
 * where they were: with the server still there, and at both ends once it has gone.
 */
@Timeout(120)
class LeakContractTest {

    private static final int EACH = 200;

    @Test
    void afterAThousandBadConnectionsNothingIsLeft() throws Exception {
        badConnections(3); // what stays for good after the first is made now
        Holdings before = Holdings.now();

        badConnections(EACH);

        before.awaitNoMore();
        assertThat(Holdings.lostBuffers()).isEmpty();
    }

    private static void badConnections(int each) throws Exception {
        SensorsOnly device = new SensorsOnly(1);
        boolean[] refusing = {false};
        try (KatcpServer server = KatcpServer.start(config ->
                        config.device(device).accept(peer -> refusing[0] ? Optional.of("not you") : Optional.empty()));
                KatcpClient observer = connect(server.address().port().orElseThrow())) {
            int port = server.address().port().orElseThrow();
            for (int i = 0; i < each; i++) {
                cutInMidLine(port, i);
                halfOpenAtTheClient(port);
                halfOpenAtTheServer();
            }
            device.numbered().get(0).set(1L); // who is gone is told all the same
            awaitOneClient(observer);
            refusing[0] = true;
            for (int i = 0; i < each; i++) {
                refused(port);
            }
        }
        int nobody = freePort();
        for (int i = 0; i < each; i++) {
            assertThatThrownBy(() -> connect(nobody)).isInstanceOf(UncheckedIOException.class);
        }
    }

    private static KatcpClient connect(int port) {
        return KatcpClient.connect(client -> client.port(port));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Socket raw(int port) throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), port);
    }

    /** Sampled and in the middle of a request, the client goes; every other one with a reset. */
    private static void cutInMidLine(int port, int number) throws IOException {
        try (Socket socket = raw(port)) {
            assertThat(socket.getInputStream().read()).isEqualTo('#');
            socket.getOutputStream()
                    .write(("?sensor-sampling s0 period 0.01\n?help " + "x".repeat(number))
                            .getBytes(StandardCharsets.US_ASCII));
            socket.setSoLinger(number % 2 == 0, 0);
        }
    }

    /** The client says that it has nothing more to send, and the server closes. */
    private static void halfOpenAtTheClient(int port) throws IOException {
        try (Socket socket = raw(port)) {
            socket.getOutputStream().write("?sensor-sampling s0 auto\n".getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        }
    }

    /** The server of a client goes in the middle of a line, with a request pending. */
    private static void halfOpenAtTheServer() throws Exception {
        try (ServerSocket listening = new ServerSocket(0)) {
            KatcpClient client = KatcpClient.create(
                    options -> options.port(listening.getLocalPort()).presetProtocol(new ProtocolFlags(5, 1, "I")));
            try (client) {
                client.start();
                try (Socket accepted = listening.accept()) {
                    assertThat(client.waitConnected(Duration.ofSeconds(10))).isTrue();
                    var answer = client.request(Message.request("watchdog"));
                    accepted.getOutputStream().write("#version-conn".getBytes(StandardCharsets.US_ASCII));
                    accepted.shutdownOutput();
                    assertThatThrownBy(answer::get).isInstanceOf(ExecutionException.class);
                }
            }
        }
    }

    private static void refused(int port) throws IOException {
        try (Socket socket = raw(port)) {
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .contains("#disconnect not\\_you");
        }
    }

    private static void awaitOneClient(KatcpClient observer) throws Exception {
        while (observer.requestAndWait(Message.request("client-list")).informs().size() > 1) {
            Thread.onSpinWait();
        }
    }
}
