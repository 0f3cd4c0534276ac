package io.labwire.katcp.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.core.Bytes;
import io.labwire.katcp.client.Answer;
import io.labwire.katcp.client.CallFailure;
import io.labwire.katcp.client.KatcpClient;
import io.labwire.katcp.wire.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The end of a server, of a client and of a connection, and that nothing stays behind. */
@Timeout(60)
class LoopbackEndsTest {

    private final Loopback loopback = new Loopback();

    @Test
    void haltByAClientEndsTheServerAndTheConnections() throws Exception {
        try (KatcpServer server = loopback.serve(ServerLimits.DEFAULT);
                KatcpClient watching = Loopback.connect(server);
                RawClient asking = new RawClient(server)) {
            CompletableFuture<Answer> slow = watching.request(Message.request("slow", "a"));
            KatcpClient.await(watching.request(Message.request("watchdog")));
            asking.send("?halt[1]\n");
            assertThat(asking.lines.readLine()).isEqualTo("!halt[1] ok");
            assertThat(asking.lines.readLine()).isEqualTo("#disconnect Device\\_server\\_shutting\\_down.");
            assertThat(asking.lines.readLine()).isNull();
            asking.socket.close();
            assertThat(KatcpClient.await(slow).reply().arguments().get(1)).isEqualTo(Bytes.utf8("request cancelled"));
            watching.whenDisconnected().get(20, TimeUnit.SECONDS);
            server.awaitHalt();
            assertThat(KatcpClient.await(failure(watching)).kind()).isEqualTo(CallFailure.Kind.NOT_CONNECTED);
        }
    }

    @Test
    void aServerIsStartedAgainForARestartAndNotForAHalt() throws Exception {
        BlockingQueue<KatcpServer> started = new LinkedBlockingQueue<>();
        CompletableFuture<Void> program = CompletableFuture.runAsync(() -> {
            boolean again = true;
            while (again) {
                try (KatcpServer server = KatcpServer.start(
                        config -> config.device(loopback.device).restartable())) {
                    started.add(server);
                    again = server.awaitRestart();
                } catch (InterruptedException interrupted) {
                    throw new IllegalStateException(interrupted);
                }
            }
        });
        for (String request : List.of("restart", "halt")) {
            try (RawClient client = new RawClient(started.take())) {
                client.send("?" + request + "[1]\n");
                assertThat(client.lines.readLine()).isEqualTo("!" + request + "[1] ok");
                assertThat(client.lines.readLine()).startsWith("#disconnect ");
            }
        }
        program.get(30, TimeUnit.SECONDS);
        assertThat(started).isEmpty();
    }

    @Test
    void closingTwiceIsFineAndFailsWhatIsPending() {
        KatcpServer server = loopback.serve(ServerLimits.DEFAULT);
        KatcpClient client = Loopback.connect(server);
        CompletableFuture<Answer> pending = client.request(Message.request("slow", "a"));
        client.close();
        client.close();
        assertThatThrownBy(() -> KatcpClient.await(pending)).hasMessage("Client stopped before reply was received");
        server.close();
        server.close();
    }

    @Test
    void manyCutAndRefusedConnectionsLeaveNoThreadAndNoClientBehind() throws Exception {
        try (KatcpServer server = loopback.serve(ServerLimits.DEFAULT);
                KatcpClient observer = Loopback.connect(server)) {
            KatcpClient.await(observer.request(Message.request("echo")));
            for (int i = 0; i < 100; i++) {
                try (RawClient cut = new RawClient(server)) {
                    cut.send("?sensor-sampling psu.voltage period 0.01\n?slow[1] a\n?echo " + "x".repeat(i));
                    if (i % 2 == 0) {
                        cut.socket.setSoLinger(true, 0); // reset instead of an orderly end
                    }
                }
            }
            while (KatcpClient.await(observer.request(Message.request("client-list")))
                            .informs()
                            .size()
                    > 1) {
                Thread.onSpinWait();
            }
        }
        for (int i = 0; i < 20; i++) {
            int port = freePort();
            assertThatThrownBy(() -> KatcpClient.connect(client -> client.port(port)))
                    .isInstanceOf(UncheckedIOException.class);
        }
        assertThat(Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> thread.getName().startsWith("labwire-") && thread.isAlive())
                        .filter(LoopbackEndsTest::isNotEnding))
                .isEmpty();
    }

    @Test
    void aClientThatGoesWhileTooMuchIsPendingIsNoticedAndWhatItSentIsGivenBack() throws Exception {
        ServerLimits limits = ServerLimits.with(bounds -> bounds.pendingPerConnection(2));
        try (KatcpServer server = loopback.serve(limits);
                KatcpClient observer = Loopback.connect(server)) {
            KatcpClient.await(observer.request(Message.request("echo")));
            try (RawClient gone = new RawClient(server)) {
                gone.send("?slow[1] a\n?slow[2] b\n?slow[3] c\n");
                while (loopback.device.slow.size() < 2) {
                    Thread.onSpinWait();
                }
                gone.send("?slow[4] d\n");
            }
            while (KatcpClient.await(observer.request(Message.request("client-list")))
                            .informs()
                            .size()
                    > 1) {
                Thread.onSpinWait();
            }
            assertThat(loopback.device.slow).containsOnlyKeys("a", "b");
        }
    }

    private static CompletableFuture<CallFailure> failure(KatcpClient client) {
        return client.request(Message.request("watchdog")).handle((answer, thrown) -> (CallFailure) thrown);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** A thread that has nothing more to do may need a moment to end. */
    private static boolean isNotEnding(Thread thread) {
        try {
            thread.join(10_000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return thread.isAlive();
    }
}
