package io.labwire.trainer.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.json.read.JsonLimits;
import io.labwire.json.value.JsonNull;
import io.labwire.trainer.alarm.EmergencyStop;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.event.RigEvents;
import io.labwire.trainer.level.ApiLevel;
import io.labwire.trainer.level.LevelNumber;
import io.labwire.trainer.message.CommandRequest;
import io.labwire.trainer.message.CommandType;
import io.labwire.trainer.message.Event;
import io.labwire.trainer.message.WritableAnswer;
import io.labwire.trainer.zmq.Endpoint;
import io.labwire.trainer.zmq.RawPeer;
import io.labwire.trainer.zmq.RawPeer.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;

/** A device with real sockets, and bare ZeroMQ at the other end. */
@Timeout(60)
class TrainerDeviceTest {

    private static final String UNREADABLE =
            "{\"nonce\": 0, \"command\": 0, \"result\": 0, \"data\": null, \"errorKind\": 0,"
                    + " \"errorCode\": 0, \"errorMessage\": null}";
    private static final byte[] EVERYTHING = {};

    @Test
    void answersWithWhatTheDelegateReturns() {
        try (Rig rig = new Rig(defaults -> {})) {
            rig.device.delegate(request -> CommandResponse.success(Map.of("animal_id", request.data())));
            ZMQ.Socket client = rig.client(SocketType.REQ);

            assertThat(Rig.ask(client, "{\"command\":400,\"nonce\":7,\"data\":{\"aB\":1}}"))
                    .isEqualTo(
                            "{\"nonce\": 7, \"command\": 400, \"result\": 100, \"data\": {\"animalId\": {\"aB\": 1}},"
                                    + " \"errorKind\": 0, \"errorCode\": 0, \"errorMessage\": null}");
            assertThat(rig.device.counts().answered()).isEqualTo(1);
        }
    }

    @Test
    void typedDataHaveTheFieldsOfItsLevel() throws Exception {
        CommandType<Void, EmergencyStop> lastStop =
                CommandType.of("lastStop", LevelNumber.always(7000)).answering(EmergencyStop.TYPE);
        EmergencyStop stop = new EmergencyStop("user-button");
        try (Rig rig = new Rig(with -> with.level(ApiLevel.V0_9_11))) {
            rig.device.delegate(CommandHandlers.builder()
                    .on(lastStop, request -> CommandResponse.success(stop))
                    .build());
            assertThat(Rig.ask(rig.client(SocketType.REQ), "{\"command\":7000}"))
                    .contains("\"data\": {\"reason\": \"user-button\"}, ");

            ZMQ.Socket subscriber = rig.subscriber(EVERYTHING);
            rig.awaitSubscription(Topic.EVENT);
            assertThat(rig.device.publish(RigEvents.EMERGENCY_STOP, stop)).isTrue();
            assertThat(Rig.message(subscriber))
                    .startsWith("d1070000|")
                    .endsWith("\"context\": {\"reason\": \"user-button\"}}");
        }
    }

    @Test
    void whateverHappensTheNextRequestIsServed() {
        try (Rig rig = new Rig(defaults -> {})) {
            ZMQ.Socket client = rig.client(SocketType.REQ);
            assertThat(Rig.ask(client, "{\"command\":300}")).contains("\"result\": 9999");
            rig.device.delegate(request -> {
                throw new StackOverflowError("deep");
            });
            assertThat(Rig.ask(client, "{\"command\":300}")).contains("\"result\": 500", "\"errorMessage\": \"deep\"");
            rig.device.delegate(request -> null);
            assertThat(Rig.ask(client, "{\"command\":300}")).contains("\"result\": 500", "no response");
            assertThat(Rig.ask(client, "")).isEqualTo(UNREADABLE);
            assertThat(Rig.ask(client, "no json")).isEqualTo(UNREADABLE);
            rig.device.delegate(request -> CommandResponse.success());
            assertThat(client.sendMore("{\"command\":300,\"nonce\":5}")).isTrue();
            assertThat(client.sendMore("more")).isTrue();
            assertThat(Rig.ask(client, "and more")).startsWith("{\"nonce\": 5, ");
        }
    }

    @Test
    void publishesInOrderAndAnEmergencyTwice() throws Exception {
        try (Rig rig = new Rig(defaults -> {})) {
            ZMQ.Socket subscriber = rig.subscriber(EVERYTHING);
            rig.awaitSubscription(Topic.EVENT);

            assertThat(rig.device.sendDict(Topic.EVENT, Map.of("kind", 101))).isTrue();
            assertThat(rig.device.sendDict(Topic.EVENT, Map.of("kind", new Object())))
                    .isFalse();
            assertThat(rig.device.sendString(Topic.EVENT, "{\"kind\": 101}")).isTrue();
            assertThat(rig.device.send(Topic.of(0xffff_ffffL), new byte[] {65})).isTrue();

            assertThat(Rig.message(subscriber)).isEqualTo("d1070000|{\"kind\": 101}");
            assertThat(Rig.message(subscriber)).isEqualTo("a10f0000|{\"kind\": 101}");
            assertThat(Rig.message(subscriber)).isEqualTo("a10f0000|{\"kind\": 101}");
            assertThat(Rig.message(subscriber)).isEqualTo("ffffffff|A");
            assertThat(rig.device.counts().dropped()).isEqualTo(1);
            assertThatThrownBy(() -> rig.device.send(Topic.of(-1), EVERYTHING))
                    .hasMessageContaining("0 to 4294967295, not -1");
        }
    }

    @Test
    void heartbeatsGoOnWhileTheDelegateIsBusy() throws Exception {
        CountDownLatch free = new CountDownLatch(1);
        try (Rig rig =
                new Rig(with -> with.heartbeatInterval(Duration.ofMillis(20)).identifier("rig-3"))) {
            rig.device.delegate(request -> {
                free.await();
                return CommandResponse.success();
            });
            ZMQ.Socket subscriber = rig.subscriber(new byte[] {(byte) 0xe9, 3, 0, 0});
            ZMQ.Socket client = rig.client(SocketType.REQ);
            assertThat(client.send("{\"command\":300}")).isTrue();

            assertThat(Rig.message(subscriber))
                    .matches(
                            "e9030000\\|\\{\"identifier\": \"rig-3\", \"version\": \"0\\.9\\.11\", \"timestamp\": [0-9.]+}");
            assertThat(Rig.message(subscriber)).startsWith("e9030000|");
            free.countDown();
            assertThat(Rig.received(client)).contains("\"result\": 100");
        }
    }

    @Test
    void aBurstIsNotThinnedOutAndNothingIsMixedUp() throws Exception {
        try (Rig rig = new Rig(with -> with.heartbeatInterval(Duration.ofMillis(5)))) {
            ZMQ.Socket subscriber = rig.subscriber(EVERYTHING);
            rig.awaitSubscription(Topic.EVENT);
            for (int index = 0; index < 10_000; index++) {
                assertThat(rig.device.sendDict(Topic.EVENT, Map.of("index", index)))
                        .isTrue();
            }
            for (int index = 0; index < 10_000; ) {
                String message = Rig.message(subscriber);
                if (!message.startsWith("e9030000|{\"identifier\"")) {
                    assertThat(message).isEqualTo("a10f0000|{\"index\": " + index++ + "}");
                }
            }
        }
    }

    @Test
    void aTakenPortIsToldAndNothingStaysBound() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int free;
            try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                free = other.getLocalPort();
            }
            TrainerDevice device = Rig.created(with -> with.subscriberPort(free).commandPort(taken.getLocalPort()));

            assertThatThrownBy(device::start)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining(
                            "cannot bind tcp://127.0.0.1:" + taken.getLocalPort() + ": the address is in use");

            assertThat(device.isRunning()).isFalse();
            assertThat(device.sendString(Topic.EVENT, "x")).isFalse();
            assertThatThrownBy(device::start).hasMessage("already started");
            try (ServerSocket again = new ServerSocket(free, 1, InetAddress.getLoopbackAddress())) {
                assertThat(again.isBound()).isTrue();
            }
        }
    }

    @Test
    void aDelegateMayStopTheDeviceAndItsAnswerGoesOut() {
        try (Rig rig = new Rig(defaults -> {})) {
            rig.device.delegate(request -> {
                rig.device.stop();
                return CommandResponse.success();
            });
            assertThat(Rig.ask(rig.client(SocketType.REQ), "{\"command\":300}")).contains("\"result\": 100");
            rig.device.stop();
            assertThat(rig.device.isRunning()).isFalse();
            assertThat(rig.device.delegate()).isNull();
        }
    }

    @Test
    void aDelegateThatHangsDoesNotKeepTheDeviceFromStopping() throws Exception {
        CompletableFuture<Void> interrupted = new CompletableFuture<>();
        CountDownLatch busy = new CountDownLatch(1);
        try (Rig rig = new Rig(defaults -> {})) {
            rig.device.delegate(request -> {
                busy.countDown();
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException expected) {
                    interrupted.complete(null);
                }
                return CommandResponse.success();
            });
            assertThat(rig.client(SocketType.REQ).send("{\"command\":300}")).isTrue();
            assertThat(busy.await(10, TimeUnit.SECONDS)).isTrue();
            long begin = System.nanoTime();

            rig.device.stop();

            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMillis(2500));
            interrupted.get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void peersThatMisbehaveDoNotDisturbTheOthers() throws Exception {
        try (Rig rig = new Rig(defaults -> {})) {
            rig.device.delegate(request -> CommandResponse.success());
            ZMQ.Socket dealer = rig.client(SocketType.DEALER);
            assertThat(dealer.send("{\"command\":300}")).isTrue(); // without the empty frame before it
            ZMQ.Socket gone = rig.client(SocketType.REQ);
            assertThat(gone.send("{\"command\":300}")).isTrue();
            gone.close();
            for (String address : List.of(
                    rig.device.commandAddresses().get(0),
                    rig.device.subscriberAddresses().get(0))) {
                try (Socket garbage = new Socket(InetAddress.getLoopbackAddress(), Endpoint.port(address))) {
                    garbage.getOutputStream()
                            .write("GET / HTTP/1.1\r\nHost: rig\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                }
            }
            ZMQ.Socket client = rig.client(SocketType.REQ);
            for (int nonce = 1; nonce <= 50; nonce++) {
                assertThat(Rig.ask(client, "{\"command\":300,\"nonce\":" + nonce + "}"))
                        .startsWith("{\"nonce\": " + nonce + ", ");
            }
        }
    }

    @Test
    void largeRequestsAreServedAndTooLargeOnesAnswered() {
        try (Rig rig = new Rig(with -> with.requestLimits(JsonLimits.with(limits -> limits.size(17 * 1024 * 1024))))) {
            rig.device.delegate(request -> CommandResponse.success());
            ZMQ.Socket client = rig.client(SocketType.REQ);

            assertThat(Rig.ask(client, request(16 * 1024 * 1024))).contains("\"result\": 100");
            assertThat(Rig.ask(client, request(18 * 1024 * 1024))).isEqualTo(UNREADABLE);
            assertThat(Rig.ask(client, request(10))).contains("\"result\": 100");
        }
    }

    /** A frame has a bound of its own, the limit and 64 MiB. */
    @Test
    void aFrameFarAboveTheLimitIsNotAnswered() throws IOException {
        try (Rig rig = new Rig(with -> with.requestLimits(JsonLimits.with(limits -> limits.size(10))));
                RawPeer peer = RawPeer.to(rig.device.commandAddresses().get(0))) {
            peer.greet(RawPeer.Version.THREE, "REQ")
                    .say(RawPeer.announcement(RawPeer.Version.THREE, 11 + (64L << 20)))
                    .awaitEnd();

            assertThat(Rig.ask(rig.client(SocketType.REQ), request(11))).isEqualTo(UNREADABLE);
        }
    }

    @Test
    void aCommandMayEndLater() throws Exception {
        CompletableFuture<CommandRequest> begun = new CompletableFuture<>();
        try (Rig rig = new Rig(defaults -> {})) {
            rig.device.delegate(request -> {
                begun.complete(request);
                return CommandResponse.pendingWithNotification();
            });
            ZMQ.Socket subscriber = rig.subscriber(EVERYTHING);
            rig.awaitSubscription(Topic.COMMAND_RESULT);
            assertThat(Rig.ask(rig.client(SocketType.REQ), "{\"command\":100,\"nonce\":42}"))
                    .contains("\"result\": 201");

            assertThat(rig.device.sendResult(begun.join(), CommandResponse.success()))
                    .isTrue();

            assertThat(Rig.message(subscriber))
                    .isEqualTo("71170000|{\"result\": 100, \"data\": null, \"errorCode\": 0, \"errorMessage\": null,"
                            + " \"command\": 100, \"nonce\": 42}");
        }
    }

    @Test
    void aSubscriberThatDoesNotReadDoesNotKeepTheDeviceFromStopping() throws Exception {
        try (Rig rig = new Rig(defaults -> {});
                RawPeer deaf = deafSubscriber(rig)) {
            for (int count = 0; count < 1000; count++) {
                assertThat(rig.device.send(Topic.EVENT, new byte[100_000])).isTrue();
            }
            long begin = System.nanoTime();

            rig.device.stop();

            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMillis(2500));
            assertThat(deaf.awaitEnd()).isLessThan(1000 * 100_000L);
        }
    }

    /** As they are, and an event that was received by another program. */
    @Test
    void responsesAndEventsArePublishedAsMaps() throws Exception {
        try (Rig rig = new Rig(defaults -> {})) {
            ZMQ.Socket subscriber = rig.subscriber(new byte[0]);
            rig.awaitSubscription(Topic.EVENT);

            assertThat(rig.device.sendDict(Topic.COMMAND_RESULT, CommandResponse.success(Map.of("a_b", 1))))
                    .isTrue();
            assertThat(rig.device.sendDict(Topic.EVENT, new Event(201, 1.5, BigInteger.TWO, JsonNull.NULL, 0)))
                    .isTrue();

            assertThat(Rig.message(subscriber))
                    .isEqualTo("71170000|{\"result\": 100, \"data\": {\"aB\": 1}, \"errorCode\": 0, "
                            + "\"errorMessage\": null, \"command\": 0, \"nonce\": -1}");
            assertThat(Rig.message(subscriber))
                    .isEqualTo("a10f0000|{\"kind\": 201, \"when\": 1.5, \"index\": 2, \"context\": null}");
        }
    }

    /** More than the system and ZeroMQ keep for it; what was too much for it was for nobody else. */
    @Test
    void aSubscriberThatDoesNotReadHoldsNobodyUp() throws Exception {
        byte[] body = new byte[100_000];
        Arrays.fill(body, (byte) 'x');
        String heard = "a10f0000|" + new String(body, StandardCharsets.US_ASCII);
        try (Rig rig = new Rig(with -> with.sockets(sockets -> sockets.sendHighWaterMark(50)));
                RawPeer deaf = deafSubscriber(rig)) {
            ZMQ.Socket another = rig.subscriber(EVERYTHING);
            ZMQ.Socket client = rig.client(SocketType.REQ);
            rig.awaitSubscription(Topic.of(7)); // which the other one does not want
            for (int round = 0; round < 100; round++) {
                for (int count = 0; count < 10; count++) {
                    assertThat(rig.device.send(Topic.EVENT, body)).isTrue();
                }
                assertThat(Rig.ask(client, "{\"command\":0,\"nonce\":5}")).startsWith("{\"nonce\": 5,");
                for (int count = 0; count < 10; count++) {
                    assertThat(Rig.message(another)).isEqualTo(heard);
                }
            }
            assertThat(rig.device.counts().dropped()).isZero();
            FutureTask<Long> kept = new FutureTask<>(deaf::awaitEnd);
            new Thread(kept).start();
            rig.device.stop();
            assertThat(kept.get(10, TimeUnit.SECONDS))
                    .as("bytes that were kept for who did not read")
                    .isLessThan(500L * body.length);
        }
    }

    @Test
    void whoSubscribesHearsNothingFromBefore() throws Exception {
        try (Rig rig = new Rig(defaults -> {})) {
            ZMQ.Socket early = rig.subscriber(Outgoing.frame(Topic.EVENT));
            rig.awaitSubscription(Topic.EVENT);
            for (int count = 0; count < 100; count++) {
                assertThat(rig.device.sendString(Topic.EVENT, "before " + count))
                        .isTrue();
            }
            for (int count = 0; count < 100; count++) {
                assertThat(Rig.message(early)).isEqualTo("a10f0000|before " + count);
            }
            ZMQ.Socket late = rig.subscriber(EVERYTHING);
            rig.awaitSubscription(Topic.of(7)); // which the early one does not want
            assertThat(rig.device.sendString(Topic.EVENT, "after")).isTrue();
            assertThat(Rig.message(late)).isEqualTo("a10f0000|after");
            assertThat(Rig.message(early)).isEqualTo("a10f0000|after");
        }
    }

    /** Somebody who wants events and reads none. */
    private static RawPeer deafSubscriber(Rig rig) throws Exception {
        RawPeer peer = RawPeer.to(rig.device.subscriberAddresses().get(0));
        peer.greet(Version.THREE, "SUB").say(RawPeer.frame(new byte[] {1, (byte) 0xa1, 0x0f, 0, 0}));
        rig.device.whenSubscribed(Topic.EVENT).get(10, TimeUnit.SECONDS);
        return peer;
    }

    @Test
    void whatIsPublishedAndNotSentAtTheEndIsCounted() throws Exception {
        TrainerDevice device = Rig.created(defaults -> {});
        device.start();
        CompletableFuture<Void> never = device.whenSubscribed(Topic.EVENT);
        assertThat(device.sendString(Topic.EVENT, "late")).isTrue();
        device.stop();
        assertThat(device.counts().published() + device.counts().dropped()).isEqualTo(1);
        assertThatThrownBy(() -> never.get(10, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
    }

    @Test
    void theUsersExecutorDoesTheCommandsAndTheListenerIsTold() throws Exception {
        ExecutorService executor = Executors.newSingleThreadExecutor(task -> new Thread(task, "the-users"));
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        DeviceListener listener = new DeviceListener() {
            @Override
            public void requestReceived(CommandRequest request) {
                told.add("received " + request.command());
            }

            @Override
            public void answered(CommandRequest request, WritableAnswer answer, Duration duration) {
                told.add("answered " + answer.result() + " "
                        + Thread.currentThread().getName());
                throw new IllegalStateException("a listener that fails on purpose");
            }
        };
        try (Rig rig = new Rig(with -> with.executor(executor).listener(listener))) {
            rig.device.delegate(
                    request -> CommandResponse.success(Thread.currentThread().getName()));
            ZMQ.Socket client = rig.client(SocketType.REQ);
            assertThat(Rig.ask(client, "{\"command\":300}")).contains("\"data\": \"the-users\"");
            executor.shutdown();
            assertThat(Rig.ask(client, "{\"command\":300}")).contains("\"result\": 9999");
        }
        assertThat(told).startsWith("received 300", "answered SUCCESS the-users", "received 300");
        assertThat(executor.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void optionsHaveTheirOldNames() {
        ApiOptions options = ApiOptions.createDefault();
        assertThat(options.createService()).isPresent();
        ApiOptions.RpcOptions off = new ApiOptions.RpcOptions(false, "rig", Duration.ofSeconds(1), 5556, 5557);
        assertThat(new ApiOptions(off, null).createService()).isEmpty();
        assertThat(new ApiOptions(null, null).createService()).isEmpty();
        assertThat(PrimaryAddress.hosts()).endsWith("127.0.0.1").doesNotContain("*", "0.0.0.0");
    }

    @Test
    void manyDevicesComeAndGoWithoutATrace() throws Exception {
        Set<Thread> before = threads();
        for (int round = 0; round < 300; round++) {
            TrainerDevice device = Rig.created(defaults -> {});
            device.start();
            device.stop();
        }
        Set<Thread> left = threads();
        left.removeAll(before);
        for (Thread each : left) {
            each.join(10_000); // the last ones may not have ended yet
        }
        assertThat(left.stream().filter(Thread::isAlive)).isEmpty();
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread ->
                        thread.getName().matches("labwire-trainer-device|labwire-trainer-commands|iothread.*|reaper.*"))
                .collect(Collectors.toSet());
    }

    private static byte[] request(int size) {
        byte[] head = "{\"command\":300,\"data\":\"".getBytes(StandardCharsets.US_ASCII);
        byte[] request = new byte[size + head.length + 2];
        Arrays.fill(request, (byte) 'x');
        System.arraycopy(head, 0, request, 0, head.length);
        request[request.length - 2] = '"';
        request[request.length - 1] = '}';
        return request;
    }
}
