package io.labwire.trainer.zmq;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;

/** Requests one after the other, whoever asks and with whatever envelope. */
@Timeout(60)
class ReplySocketTest {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final int HANDSHAKE_MILLIS = 2_000;

    private final CompletableFuture<ReplySocket> replies = new CompletableFuture<>();
    private final CompletableFuture<String> address = new CompletableFuture<>();

    private final SocketThread thread = new SocketThread("labwire-trainer-test", new SocketThread.Core() {});

    private final ZContext context = new ZContext();

    @BeforeEach
    void begin() {
        thread.execute(() -> {
            try {
                TurnSocket socket = thread.openForTurns(
                        io.labwire.trainer.zmq.SocketType.ROUTER, SocketSettings.DEFAULT, event -> {});
                replies.complete(new ReplySocket(socket));
                address.complete(socket.bind("tcp://127.0.0.1:*"));
            } catch (EndpointException | RuntimeException failed) {
                address.completeExceptionally(failed);
            }
        });
    }

    @AfterEach
    void end() {
        context.close();
        thread.end();
        assertThat(thread.awaitEnd(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void requestsAreAnsweredOneAfterTheOther() throws Exception {
        assertThat(answer("nobody has asked")).isFalse();
        ZMQ.Socket one = client(SocketType.REQ);
        one.send("a");
        assertThat(request()).isEqualTo("a1");
        ZMQ.Socket two = client(SocketType.REQ);
        two.send("b");
        assertThat(answer("to a")).isTrue();
        assertThat(one.recvStr()).isEqualTo("to a");
        assertThat(request()).isEqualTo("b1");
        assertThat(answer("to b")).isTrue();
        assertThat(answer("twice")).isFalse();
        assertThat(two.recvStr()).isEqualTo("to b");
    }

    @Test
    void whatIsNotAnsweredIsNotAnsweredLater() throws Exception {
        ZMQ.Socket one = client(SocketType.REQ);
        one.send("a");
        assertThat(request()).isEqualTo("a1");
        ZMQ.Socket two = client(SocketType.REQ);
        two.send("b");
        assertThat(request()).isEqualTo("b1");
        assertThat(answer("to b")).isTrue();
        assertThat(two.recvStr()).isEqualTo("to b");
    }

    @Test
    void envelopesGoBackAndWhatHasNoneIsNoRequest() throws Exception {
        ZMQ.Socket dealer = client(SocketType.DEALER);
        dealer.send("no envelope");
        dealer.send("");
        dealer.sendMore("a");
        dealer.sendMore("b");
        dealer.sendMore("");
        dealer.sendMore("request");
        dealer.send("rest");
        assertThat(request()).isEqualTo("request2");
        assertThat(answer("answer")).isTrue();
        for (String frame : List.of("a", "b", "", "answer")) {
            assertThat(dealer.recvStr()).isEqualTo(frame);
        }
        assertThat(dealer.hasReceiveMore()).isFalse();
    }

    @Test
    void theEndIsToldToWhoWaits() throws Exception {
        ReplySocket replying = replies.get(10, TimeUnit.SECONDS);
        thread.end();
        assertThat(replying.receive()).isNull();
        assertThat(answer("too late")).isFalse();
    }

    private String request() throws Exception {
        List<byte[]> frames =
                Objects.requireNonNull(replies.get(10, TimeUnit.SECONDS).receive(), "it is open");
        return text(frames.get(0)) + frames.size();
    }

    private boolean answer(String text) throws Exception {
        return replies.get(10, TimeUnit.SECONDS).send(List.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private ZMQ.Socket client(SocketType type) throws Exception {
        ZMQ.Socket socket = context.createSocket(type);
        socket.setLinger(0);
        socket.setHandshakeIvl(HANDSHAKE_MILLIS);
        socket.setReceiveTimeOut(PATIENCE_MILLIS);
        assertThat(socket.connect(address.get(10, TimeUnit.SECONDS))).isTrue();
        return socket;
    }

    private static String text(byte[] frame) {
        return new String(frame, StandardCharsets.UTF_8);
    }
}
