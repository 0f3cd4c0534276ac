package io.labwire.trainer.zmq;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.trainer.zmq.SocketEvent.Kind;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;

/** Connections that ZeroMQ would not make again. */
@Timeout(60)
class ConnectionWatchTest {

    @Test
    void waitsForTheGreetingTwiceAsLongEachTime() {
        ConnectionWatch connection = new ConnectionWatch(100, 7);
        assertThat(connection.deadline()).isEqualTo(Long.MAX_VALUE);
        long now = 1000;
        for (long patience = 100; patience <= 800; patience *= 2) {
            connection.told(Kind.CONNECTED, now);
            assertThat(connection.deadline()).isEqualTo(now + patience);
            assertThat(connection.isDue(now + patience - 1)).isFalse();
            assertThat(connection.isDue(now + patience)).isTrue();
            assertThat(connection.isDue(now + patience)).as("said once").isFalse();
            now += patience;
        }
        connection.told(Kind.CONNECTED, now);
        connection.told(Kind.GREETED, now);
        assertThat(connection.isGreeted()).isTrue();
        connection.told(Kind.DISCONNECTED, now);
        assertThat(connection.isGreeted()).isFalse();
        connection.told(Kind.GREETED, now); // by the connection before
        connection.told(Kind.CONNECTED, now);
        assertThat(connection.deadline()).as("a greeting forgives").isEqualTo(now + 100);
        assertThat(connection.isGreeted()).as("another connection").isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"GREETED", "CONNECT_RETRIED", "CONNECT_DELAYED"})
    void whatIsGreetedOrTriedAgainIsNotWaitedFor(Kind kind) {
        ConnectionWatch connection = new ConnectionWatch(100, 7);
        connection.told(Kind.CONNECTED, 0);
        connection.told(kind, 50);
        assertThat(connection.isDue(1_000_000)).isFalse();
    }

    @Test
    void isMadeAgainOnceNobodyElseTries() {
        ConnectionWatch connection = new ConnectionWatch(1_000_000, 100);
        connection.told(Kind.CONNECTED, 0);
        connection.told(Kind.GREETED, 1);
        connection.told(Kind.DISCONNECTED, 10);
        connection.told(Kind.CLOSED, 20);
        assertThat(connection.isDue(109)).isFalse();
        assertThat(connection.isDue(110)).isTrue();
        assertThat(connection.isDue(111)).isFalse();

        connection.told(Kind.DISCONNECTED, 200);
        connection.told(Kind.CONNECT_RETRIED, 210);
        assertThat(connection.isDue(1_000)).isFalse();
    }

    /** The first connections fall to somebody who says nothing, as if JeroMQ had lost them; it is made again until somebody greets. */
    @Test
    void aConnectionThatNobodySeesIsMadeAgain() throws Exception {
        SocketThread thread = new SocketThread("labwire-trainer-test", new SocketThread.Core() {});
        try (Relay relay = new Relay();
                ZContext context = new ZContext()) {
            SocketSettings settings = SocketSettings.with(
                    with -> with.greetingTime(Duration.ofMillis(5)).handshakeTime(Duration.ofMinutes(5)));
            int port = relay.port();
            CompletableFuture<TurnSocket> asking = new CompletableFuture<>();
            CompletableFuture<Void> greeted = new CompletableFuture<>();
            thread.execute(() -> {
                try {
                    TurnSocket socket = thread.openForTurns(io.labwire.trainer.zmq.SocketType.REQ, settings, event -> {
                        if (event.kind() == Kind.GREETED) {
                            greeted.complete(null);
                        }
                    });
                    socket.connect(Endpoint.tcp("127.0.0.1", port));
                    asking.complete(socket);
                } catch (EndpointException | RuntimeException wrong) {
                    asking.completeExceptionally(wrong);
                }
            });
            ZMQ.Socket speaking = context.createSocket(SocketType.REP);
            int rig = speaking.bindToRandomPort("tcp://127.0.0.1");
            try (Socket first = relay.accept();
                    Socket second = relay.accept()) {
                assertThat(first.getPort()).isNotEqualTo(second.getPort());
                relay.carry(rig);
            }
            TurnSocket socket = asking.get(20, TimeUnit.SECONDS);
            greeted.get(20, TimeUnit.SECONDS);
            assertThat(socket.isGreeted()).isTrue();
            assertThat(socket.take()).isTrue();
            assertThat(socket.send(List.of("hello".getBytes(StandardCharsets.US_ASCII))))
                    .isTrue();
            assertThat(socket.send(List.of("more".getBytes(StandardCharsets.US_ASCII))))
                    .isFalse();
            speaking.setReceiveTimeOut(20_000);
            assertThat(speaking.recvStr()).isEqualTo("hello");
            assertThat(speaking.send("good day")).isTrue();
            assertThat(socket.receive()).containsExactly("good day".getBytes(StandardCharsets.US_ASCII));
            socket.giveBack();
        } finally {
            thread.end();
            assertThat(thread.awaitEnd(Duration.ofSeconds(10))).isTrue();
        }
    }
}
