package io.labwire.trainer.zmq;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.trainer.zmq.SocketEvent.Kind;
import java.net.InetAddress;
import java.net.ServerSocket;
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

/** Connections that stand and are not greeted. */
@Timeout(60)
class GreetingTest {

    @Test
    void waitsTwiceAsLongEachTime() {
        Greeting greeting = new Greeting(100);
        assertThat(greeting.deadline()).isEqualTo(Long.MAX_VALUE);
        long now = 1000;
        for (long patience = 100; patience <= 800; patience *= 2) {
            greeting.onEvent(Kind.CONNECTED, now);
            assertThat(greeting.deadline()).isEqualTo(now + patience);
            assertThat(greeting.isLate(now + patience - 1)).isFalse();
            assertThat(greeting.isLate(now + patience)).isTrue();
            assertThat(greeting.isLate(now + patience)).as("said once").isFalse();
            now += patience;
        }
        greeting.onEvent(Kind.CONNECTED, now);
        greeting.onEvent(Kind.GREETED, now);
        assertThat(greeting.isGreeted()).isTrue();
        greeting.onEvent(Kind.DISCONNECTED, now);
        assertThat(greeting.isGreeted()).isFalse();
        greeting.onEvent(Kind.CONNECTED, now);
        assertThat(greeting.deadline()).as("a greeting forgives").isEqualTo(now + 100);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"GREETED", "CONNECT_RETRIED", "CLOSED", "DISCONNECTED", "HANDSHAKE_FAILED"})
    void whatIsGreetedOrGoneIsNotWaitedFor(Kind kind) {
        Greeting greeting = new Greeting(100);
        greeting.onEvent(Kind.CONNECTED, 0);
        greeting.onEvent(kind, 50);
        assertThat(greeting.isLate(1_000_000)).isFalse();
    }

    /** The first connections fall to somebody who says nothing, as if JeroMQ had lost them; the request comes through all the same. */
    @Test
    void aRequestOutlivesAConnectionThatNobodySees() throws Exception {
        SocketThread thread = new SocketThread("labwire-trainer-test", new Idle());
        try (ServerSocket silent = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
                ZContext context = new ZContext()) {
            CompletableFuture<String> answer = new CompletableFuture<>();
            SocketSettings settings = SocketSettings.with(
                    with -> with.greetingTime(Duration.ofMillis(5)).handshakeTime(Duration.ofMinutes(5)));
            int port = silent.getLocalPort();
            silent.setSoTimeout(20_000);
            thread.execute(() -> {
                OwnedSocket asking = thread.open(io.labwire.trainer.zmq.SocketType.REQ, settings, event -> {});
                asking.onMessage(frames -> answer.complete(new String(frames.get(0), StandardCharsets.US_ASCII)));
                try {
                    asking.connect(Endpoint.tcp("127.0.0.1", port));
                } catch (EndpointException wrong) {
                    answer.completeExceptionally(wrong);
                }
                assertThat(asking.send(List.of("hello".getBytes(StandardCharsets.US_ASCII))))
                        .isTrue();
                assertThat(asking.send(List.of("more".getBytes(StandardCharsets.US_ASCII))))
                        .isFalse();
            });
            try (Socket first = silent.accept();
                    Socket second = silent.accept()) {
                assertThat(first.getPort()).isNotEqualTo(second.getPort());
                silent.close();
            }
            ZMQ.Socket speaking = context.createSocket(SocketType.REP);
            assertThat(speaking.bind(Endpoint.tcp("127.0.0.1", port))).isTrue();
            speaking.setReceiveTimeOut(20_000);
            assertThat(speaking.recvStr()).isEqualTo("hello");
            assertThat(speaking.send("good day")).isTrue();
            assertThat(answer.get(20, TimeUnit.SECONDS)).isEqualTo("good day");
        } finally {
            thread.end();
            assertThat(thread.awaitEnd(Duration.ofSeconds(10))).isTrue();
        }
    }

    /** Wants nothing. */
    private static final class Idle implements SocketThread.Core {
        @Override
        public long nextDeadline() {
            return Long.MAX_VALUE;
        }

        @Override
        public void onTime(long now) {
            throw new IllegalStateException("nobody asked for the time");
        }

        @Override
        public void flush() {
            // There is nothing to send.
        }
    }
}
