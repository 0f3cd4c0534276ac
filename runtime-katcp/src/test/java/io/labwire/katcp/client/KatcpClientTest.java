package io.labwire.katcp.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.katcp.core.InterfaceChangedInform;
import io.labwire.katcp.core.LogInform;
import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The client that users see, and a device that says what it is told to, over real connections on this machine. */
@Timeout(60)
class KatcpClientTest {

    private static final String GREETING = "#version-connect katcp-protocol 5.1-BIMT\n";
    private static final Duration LONG = Duration.ofSeconds(30);

    private final ScriptedDevice device = new ScriptedDevice(GREETING);
    private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();

    KatcpClientTest() throws IOException {}

    @AfterEach
    void closeDevice() throws IOException {
        device.close();
    }

    private KatcpClient connect() {
        return KatcpClient.connect(config -> config.port(device.port())
                .connectTimeout(LONG)
                .requestTimeout(LONG)
                .reconnection(Reconnection.fixed(Duration.ofMillis(10))));
    }

    private String next() throws InterruptedException {
        String text = seen.poll(30, TimeUnit.SECONDS);
        return text == null ? "nothing" : text;
    }

    @Test
    void theClientComesBackByItselfWithTheNewProtocolAndTellsItsStates() throws Exception {
        try (KatcpClient client = KatcpClient.create(config -> config.address("127.0.0.1:" + device.port())
                .reconnection(Reconnection.fixed(Duration.ofMillis(10)))
                .onState(change -> seen.add(change.now().name())))) {
            assertThat(client.isRunning()).isFalse();
            assertThat(client.waitConnected(Duration.ZERO)).isFalse();
            client.start();
            assertThatThrownBy(client::start).isInstanceOf(IllegalStateException.class);
            assertThat(client.waitProtocol(LONG)).isTrue();
            CompletableFuture<Void> gone = client.whenDisconnected();
            device.accept().close();
            gone.get(30, TimeUnit.SECONDS);
            device.accept();
            for (String state : List.of(
                    "CONNECTING",
                    "CONNECTED",
                    "PROTOCOL_KNOWN",
                    "WAITING",
                    "CONNECTING",
                    "CONNECTED",
                    "PROTOCOL_KNOWN")) {
                assertThat(next()).isEqualTo(state);
            }
            assertThat(client.waitConnected(LONG)).isTrue();
            client.stop();
            assertThat(next()).isEqualTo("STOPPED");
            assertThat(client.state()).isEqualTo(ConnectionState.STOPPED);
            assertThatThrownBy(client::stop).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aClientThatWasStoppedStartsAgainAndItsIdsGoOn() throws Exception {
        try (KatcpClient client = connect()) {
            ScriptedDevice.Peer first = device.accept();
            CompletableFuture<Answer> pending = client.request(Message.request("a"));
            assertThat(first.line()).isEqualTo("?a[1]");
            client.stop();
            assertThatThrownBy(() -> KatcpClient.await(pending)).hasMessage("Client stopped before reply was received");
            assertThat(client.answerAndWait(Message.request("x")).reply())
                    .hasToString("!x fail Not\\_connected\\_to\\_device\\_127.0.0.1:" + device.port());
            client.start();
            ScriptedDevice.Peer second = device.accept();
            assertThat(client.waitProtocol(LONG)).isTrue();
            CompletableFuture<Answer> answer = client.request(Message.request("b"));
            assertThat(second.line()).isEqualTo("?b[2]");
            second.send("!b[2] ok\n");
            assertThat(KatcpClient.await(answer).ok()).isTrue();
        }
    }

    @Test
    void blockingFutureAndCallbackFormsGetTheSame() throws Exception {
        try (KatcpClient client = connect()) {
            ScriptedDevice.Peer peer = device.accept();
            peer.answerEverything("#x[%d] inf\n!x[%d] ok\n");
            assertThat(client.requestAndWait(Message.request("x")).informs()).hasToString("[#x[1] inf]");
            assertThat(client.answerAndWait(Message.request("x")).reply()).hasToString("!x[2] ok");
            assertThat(KatcpClient.await(client.request(Message.request("x"))).reply())
                    .hasToString("!x[3] ok");
            assertThat(KatcpClient.await(client.answer(Message.request("x"))).reply())
                    .hasToString("!x[4] ok");
            client.request(Message.request("x"), new ReplyListener() {
                @Override
                public void started(Message request) {
                    seen.add(request.toString());
                }

                @Override
                public void inform(Message inform) {
                    seen.add(inform.toString());
                }

                @Override
                public void reply(Message reply) {
                    seen.add(reply.toString());
                }

                @Override
                public void failed(CallFailure failure) {
                    seen.add(failure.text());
                }
            });
            assertThat(next()).isEqualTo("?x[5]");
            assertThat(next()).isEqualTo("#x[5] inf");
            assertThat(next()).isEqualTo("!x[5] ok");
        }
    }

    @Test
    void failuresBecomeRepliesWithTheIdOfTheRequest() throws Exception {
        try (KatcpClient client = connect()) {
            ScriptedDevice.Peer peer = device.accept();
            KatcpClient hasty = client.with(CallOptions.DEFAULT.withTimeout(Duration.ofMillis(1)));
            assertThat(hasty.answerAndWait(Message.request("slow")).reply().toString())
                    .matches("!slow\\[1\\] fail Request\\\\_slow\\\\_timed\\\\_out\\\\_after\\\\_[0-9.]+.*");
            CompletableFuture<Answer> cut = client.answer(Message.request("x"));
            assertThat(peer.line()).isEqualTo("?slow[1]");
            assertThat(peer.line()).isEqualTo("?x[2]");
            peer.close();
            assertThat(KatcpClient.await(cut).reply())
                    .hasToString("!x[2] fail Connection\\_closed\\_before\\_reply\\_was\\_received");
        }
    }

    @Test
    void aCancelledFutureIsForgottenAndSoIsOneThatTimesOutByItself() throws Exception {
        try (KatcpClient client = connect()) {
            ScriptedDevice.Peer peer = device.accept();
            CompletableFuture<Answer> cancelled = client.request(Message.request("a"));
            assertThat(cancelled.cancel(true)).isTrue();
            CompletableFuture<Answer> late = client.request(Message.request("b"));
            // As orTimeout does it, which however wakes who waits before all that hangs on the future has run.
            assertThat(late.completeExceptionally(new TimeoutException())).isTrue();
            assertThatThrownBy(cancelled::join).isInstanceOf(CancellationException.class);
            Registration replies = client.onReply("b", reply -> seen.add(reply.toString()));
            peer.send("!a[1] ok\n!b[2] ok\n#end\n");
            assertThat(next()).isEqualTo("!b[2] ok");
            replies.close();
            assertThat(client.lateReplies()).isEqualTo(2);
        }
    }

    @Test
    void aCallbackThatWaitsForAFutureIsToldThatItWouldWaitForEverAndTheWaitingFormWorksThere() throws Exception {
        try (KatcpClient client = connect()) {
            ScriptedDevice.Peer peer = device.accept();
            client.onInform("go", inform -> {
                try {
                    CompletableFuture<Answer> never = client.request(Message.request("x"));
                    List<ThrowingCallable> waiting = List.of(
                            () -> KatcpClient.await(never),
                            never::get,
                            () -> never.get(30, TimeUnit.SECONDS),
                            never::join);
                    for (ThrowingCallable each : waiting) {
                        assertThatThrownBy(each)
                                .isInstanceOf(IllegalStateException.class)
                                .hasMessageStartingWith("a callback cannot wait for a future");
                    }
                    seen.add(client.requestAndWait(Message.request("y")).reply().toString());
                } catch (InterruptedException | CallFailure | AssertionError wrong) {
                    seen.add(wrong.toString());
                }
            });
            peer.send("#go\n");
            assertThat(peer.line()).isEqualTo("?x[1]");
            assertThat(peer.line()).isEqualTo("?y[2]");
            peer.send("!y[2] ok\n");
            assertThat(next()).isEqualTo("!y[2] ok");
        }
    }

    @Test
    void anErrorOnTheThreadThatReadsEndsTheConnectionFailsWhatIsPendingAndTheClientComesBack() throws Exception {
        try (KatcpClient client = connect()) {
            ScriptedDevice.Peer first = device.accept();
            client.attach(new ClientExtension() {
                @Override
                public void unsolicited(Message message, long now) {
                    if (message.name().equals("bomb")) {
                        throw new OutOfMemoryError("on purpose");
                    }
                }
            });
            CompletableFuture<Answer> pending = client.request(Message.request("a"));
            assertThat(first.line()).isEqualTo("?a[1]");
            first.send("#bomb\n");
            assertThatThrownBy(() -> KatcpClient.await(pending))
                    .hasMessage("Connection closed before reply was received");
            assertThat(first.line()).isEqualTo("end");
            ScriptedDevice.Peer second = device.accept();
            CompletableFuture<Void> gone = new CompletableFuture<>();
            client.onState(change -> gone.complete(null));
            assertThat(client.waitConnected(LONG)).isTrue();
            client.request(Message.request("b"), new ReplyListener() {
                @Override
                public void started(Message request) {
                    throw new AssertionError("on purpose");
                }

                @Override
                public void inform(Message inform) {}

                @Override
                public void reply(Message reply) {}

                @Override
                public void failed(CallFailure failure) {}
            });
            gone.get(30, TimeUnit.SECONDS);
            assertThat(second.line()).isEqualTo("end");
            device.accept();
        }
    }

    @Test
    void anAnswerThatIsTooLargeIsGivenUpInEachForm() throws Exception {
        try (KatcpClient client = KatcpClient.connect(config -> config.port(device.port())
                .connectTimeout(LONG)
                .limits(ClientLimits.with(limits -> limits.bytesPerAnswer(1000).requestTimeout(LONG))))) {
            ScriptedDevice.Peer peer = device.accept();
            client.onReply("x", reply -> seen.add(reply.toString()));
            peer.answerEverything("#x[%d] " + "y".repeat(500) + "\n#x[%d] " + "y".repeat(500) + "\n");
            Message request = Message.request("x");
            String tooMuch = "More than 1000 bytes of informs before the reply";
            CompletableFuture<Answer> answer = client.request(request);
            assertThatThrownBy(() -> KatcpClient.await(answer)).hasMessage(tooMuch);
            assertThat(KatcpClient.await(client.answer(request)).reply().toString())
                    .startsWith("!x[2] fail More");
            assertThatThrownBy(() -> client.requestAndWait(request)).hasMessage(tooMuch);
            assertThat(client.answerAndWait(request).reply().toString()).startsWith("!x[4] fail More");
            peer.send("!x[1] ok\n!x[2] ok\n!x[3] ok\n!x[4] ok\n");
            for (int id = 1; id <= 4; id++) { // nobody waits for them any more
                assertThat(next()).isEqualTo("!x[" + id + "] ok");
            }
        }
    }

    @Test
    void aCallbackThatBreaksOffIsNotTheLast() throws Exception {
        try (KatcpClient client = connect()) {
            ScriptedDevice.Peer peer = device.accept();
            client.onInform("go", inform -> {
                throw new StackOverflowError("on purpose");
            });
            client.onInform("go", inform -> seen.add("the other"));
            client.callBack(() -> {
                throw new AssertionError("on purpose");
            });
            peer.send("#go\n");
            assertThat(next()).isEqualTo("the other");
        }
    }

    @Test
    void aClientThatIsStartedAgainDoesNotReadWhileCallbacksOfTheTimeBeforeWait() throws Exception {
        BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
        try (KatcpClient client = KatcpClient.create(config -> config.port(device.port())
                .limits(ClientLimits.with(limits -> limits.pendingCallbackBytes(1000)))
                .executor(waiting::add))) {
            client.start();
            assertThat(client.waitProtocol(LONG)).isTrue();
            client.callBack(() -> {}, 1000);
            client.stop();
            client.start();
            assertThat(client.waitConnected(LONG)).isTrue();
            assertThat(client.waitProtocol(Duration.ofMillis(300))).isFalse();
            Objects.requireNonNull(waiting.poll(30, TimeUnit.SECONDS)).run();
            assertThat(client.waitProtocol(LONG)).isTrue();
        }
    }

    @Test
    void waitingOnTheThreadThatReadsIsRefused() throws Exception {
        try (KatcpClient client = connect()) {
            ScriptedDevice.Peer peer = device.accept();
            client.onState(change -> {
                try {
                    client.requestAndWait(Message.request("x"));
                } catch (InterruptedException | CallFailure | IllegalStateException refused) {
                    seen.add(refused.toString());
                }
            });
            peer.close();
            assertThat(next()).contains("cannot wait");
        }
    }

    @Test
    void messagesGoToThoseWhoWantThemByNameAndTheRestToThoseWhoTakeWhatIsLeft() throws Exception {
        try (KatcpClient client = connect()) {
            ScriptedDevice.Peer peer = device.accept();
            client.onInform("a", inform -> seen.add("a: " + inform));
            client.onInform(LogInform.TYPE, log -> seen.add("log: " + log.message()));
            Registration changed =
                    client.onInform(InterfaceChangedInform.TYPE, inform -> seen.add("changed: " + inform.change()));
            client.onUnhandled(MessageKind.INFORM, inform -> seen.add("left: " + inform));
            client.onUnhandled(MessageKind.REQUEST, request -> seen.add("left: " + request));
            client.onRequest("ping", request -> Optional.of(Message.reply("ping", "ok")));
            assertThatThrownBy(() -> client.onRequest("ping", request -> Optional.empty()))
                    .isInstanceOf(IllegalStateException.class);
            client.onRequest("wrong", request -> Optional.of(Message.reply("pong")));
            client.onRequest("bad", request -> {
                throw new IllegalStateException("on purpose");
            });
            peer.send("""
                    #a 1
                    #b 2
                    #log info 1.0 root hello
                    #log strange
                    #interface-changed sensor x added
                    ?bad[1]
                    ?wrong[2]
                    ?who[3]
                    ?ping[4]
                    #version-connect katcp-device d-1.0
                    """);
            assertThat(next()).isEqualTo("a: #a 1");
            assertThat(next()).isEqualTo("left: #b 2");
            assertThat(next()).isEqualTo("log: hello");
            assertThat(next()).isEqualTo("changed: [sensor, x, added]");
            assertThat(next()).isEqualTo("left: ?who[3]");
            assertThat(peer.line()).isEqualTo("!ping[4] ok");
            changed.close();
            peer.send("#interface-changed\n#b 3\n");
            assertThat(next()).isEqualTo("left: #interface-changed");
            assertThat(client.versions()).containsKey("katcp-device");
        }
    }

    @Test
    void anyMessageCanBeSentWhileThereIsAConnection() throws Exception {
        try (KatcpClient client = connect()) {
            ScriptedDevice.Peer peer = device.accept();
            client.send(Message.inform("hello", "you"));
            assertThat(peer.line()).isEqualTo("#hello you");
            assertThatThrownBy(() -> client.request(Message.inform("hello")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("not a request: #hello");
            client.stop();
            assertThatThrownBy(() -> client.send(Message.inform("hello")))
                    .isInstanceOf(CallFailure.class)
                    .hasMessage("Not connected to device 127.0.0.1:" + device.port());
        }
    }

    @Test
    void theUserCanHaveTheConnectionMadeAnew() throws Exception {
        try (KatcpClient client = connect()) {
            ScriptedDevice.Peer peer = device.accept();
            client.disconnect("try another");
            assertThat(peer.line()).isEqualTo("end");
            device.accept();
            assertThat(client.waitConnected(LONG)).isTrue();
        }
    }

    @Test
    void connectingToNobodyFailsAtOnceAndLeavesNothingBehind() throws Exception {
        int port = device.port();
        device.close();
        assertThatThrownBy(() -> KatcpClient.connect(config -> config.port(port)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot connect to 127.0.0.1:" + port);
    }

    @Test
    void aDeviceThatDoesNotReadCannotMakeTheClientHoldEverything() throws Exception {
        try (KatcpClient client = KatcpClient.connect(config -> config.port(device.port())
                .limits(ClientLimits.DEFAULT.withSendBacklog(1_000_000))
                .requestTimeout(LONG))) {
            device.accept();
            Message large = Message.request("x", "y".repeat(1_000_000));
            CompletableFuture<Answer> last = client.request(large);
            for (int i = 0; i < 100 && !last.isDone(); i++) { // what the system's buffers hold, and one more
                last = client.request(large);
            }
            CompletableFuture<Answer> refused = last;
            assertThatThrownBy(() -> KatcpClient.await(refused)).hasMessageEndingWith("bytes wait to be sent already");
        }
    }

    @Test
    void momentsFromADeviceOfKatcp4AreMilliseconds() throws Exception {
        try (ScriptedDevice old = new ScriptedDevice("#version a-1.0\n");
                KatcpClient client = KatcpClient.connect(config -> config.port(old.port()))) {
            client.onInform(LogInform.TYPE, log -> seen.add(log.timestamp() + " " + log.message()));
            old.accept().send("#log info 1500 root hello\n");
            assertThat(next()).isEqualTo("1.500000 hello");
        }
    }

    @Test
    void aDeviceIsReachedByIpVersion6() throws Exception {
        try (ScriptedDevice six = ScriptedDevice.onIpVersion6(GREETING);
                KatcpClient client = KatcpClient.connect(config -> config.address("[::1]:" + six.port()))) {
            assertThat(client.isConnected()).isTrue();
        }
    }

    @Test
    void hostsMayStandInBrackets() {
        try (KatcpClient client = KatcpClient.create(config -> config.address("[::1]:7147"))) {
            assertThat(client.device()).isEqualTo("[::1]:7147");
        }
        try (KatcpClient client =
                KatcpClient.create(config -> config.host("[fe80::1]").port(1))) {
            assertThat(client.device()).isEqualTo("[fe80::1]:1");
        }
        assertThatThrownBy(() -> KatcpClient.create(config -> config.address("lab")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> KatcpClient.create(config -> {})).isInstanceOf(IllegalStateException.class);
    }
}
