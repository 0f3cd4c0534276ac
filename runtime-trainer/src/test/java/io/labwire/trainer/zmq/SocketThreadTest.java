package io.labwire.trainer.zmq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.core.Bytes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;

/** The thread that owns sockets. */
@Timeout(60)
class SocketThreadTest {

    private final AtomicInteger turns = new AtomicInteger();
    private final AtomicBoolean failing = new AtomicBoolean();
    private volatile long deadline = Long.MAX_VALUE;
    private final CompletableFuture<Long> told = new CompletableFuture<>();

    private final SocketThread thread = new SocketThread("labwire-trainer-test", new SocketThread.Core() {
        @Override
        public long nextDeadline() {
            if (failing.getAndSet(false)) {
                throw new StackOverflowError("on purpose");
            }
            return deadline;
        }

        @Override
        public void onTime(long now) {
            deadline = Long.MAX_VALUE;
            told.complete(now);
        }

        @Override
        public void flush() {
            turns.incrementAndGet();
        }
    });

    @AfterEach
    void end() {
        thread.end();
        assertThat(thread.awaitEnd(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void outlivesACoreThatFails() throws Exception {
        failing.set(true);
        thread.wakeUp();
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        thread.execute(() -> Thread.currentThread().interrupt());
        thread.execute(() -> interrupted.complete(Thread.currentThread().isInterrupted()));

        assertThat(interrupted.get(10, TimeUnit.SECONDS)).isFalse();
        assertThat(failing).isFalse();
    }

    @Test
    void runsStepsInOrderAndSurvivesOneThatFails() throws Exception {
        List<Integer> run = Collections.synchronizedList(new ArrayList<>());
        for (int at = 0; at < 1000; at++) {
            int number = at;
            thread.execute(() -> run.add(number));
        }
        thread.execute(() -> {
            throw new IllegalStateException("a step that fails on purpose");
        });
        assertThat(on(thread::isCurrent)).isTrue();
        assertThat(run).hasSize(1000).isSorted();
    }

    @Test
    void tellsTheTimeWhenItIsWanted() throws Exception {
        long wanted = thread.now() + Duration.ofMillis(50).toNanos();
        thread.execute(() -> deadline = wanted);
        assertThat(told.get(10, TimeUnit.SECONDS)).isGreaterThanOrEqualTo(wanted);
    }

    @Test
    void sleepsWhileThereIsNothingToDo() throws Exception {
        on(() -> true);
        int before = on(turns::get);
        CountDownLatch never = new CountDownLatch(1);
        assertThat(never.await(300, TimeUnit.MILLISECONDS)).isFalse();
        assertThat(on(turns::get) - before).isLessThanOrEqualTo(3);
    }

    @Test
    void aCallerThatIsInterruptedStillWakesIt() throws Exception {
        CompletableFuture<Void> run = new CompletableFuture<>();
        Thread.currentThread().interrupt();
        thread.execute(() -> run.complete(null));
        assertThat(Thread.interrupted()).isTrue();
        run.get(10, TimeUnit.SECONDS);
        assertThat(on(() -> true)).isTrue();
    }

    @Test
    void carriesMessagesAndTellsOfConnections() throws Exception {
        List<SocketEvent.Kind> events = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch greeted = new CountDownLatch(1);
        String address = on(() -> {
            OwnedSocket answering = thread.open(SocketType.REP, SocketSettings.DEFAULT, event -> {
                events.add(event.kind());
                if (event.kind() == SocketEvent.Kind.GREETED) {
                    greeted.countDown();
                }
            });
            answering.onMessage(answering::send);
            return answering.bind(Endpoint.tcp("127.0.0.1", 0));
        });
        assertThat(asked(address, SocketSettings.DEFAULT).get(10, TimeUnit.SECONDS))
                .isEqualTo("hello");
        assertThat(greeted.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(events).contains(SocketEvent.Kind.LISTENING, SocketEvent.Kind.ACCEPTED);
    }

    /** Two that lie there together are not received together. */
    @Test
    void aReplySocketReceivesTheNextRequestAfterTheAnswer() throws Exception {
        List<String> received = Collections.synchronizedList(new ArrayList<>());
        Semaphore arrived = new Semaphore(0);
        try (ZContext context = new ZContext()) {
            CompletableFuture<OwnedSocket> opened = new CompletableFuture<>();
            String address = on(() -> {
                OwnedSocket answering = thread.open(SocketType.REP, SocketSettings.DEFAULT, event -> {});
                answering.onMessage(frames -> {
                    received.add(new String(frames.get(0), StandardCharsets.US_ASCII));
                    arrived.release();
                });
                opened.complete(answering);
                return answering.bind(Endpoint.tcp("127.0.0.1", 0));
            });
            ZMQ.Socket asking = context.createSocket(org.zeromq.SocketType.DEALER);
            asking.setReceiveTimeOut(10_000);
            asking.setHandshakeIvl(2_000);
            asking.connect(address);
            for (String request : List.of("first", "second")) {
                assertThat(asking.sendMore("")).isTrue();
                assertThat(asking.send(request)).isTrue();
            }
            for (String request : List.of("first", "second")) {
                assertThat(arrived.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
                assertThat(on(() -> List.copyOf(received))).last().isEqualTo(request);
                byte[] answer = ("answer to " + request).getBytes(StandardCharsets.US_ASCII);
                assertThat(on(() -> opened.get().send(List.of(answer)))).isTrue();
                assertThat(asking.recvStr()).isEmpty();
                assertThat(asking.recvStr()).isEqualTo("answer to " + request);
            }
        }
    }

    @Test
    void addressesThatAreNoneAreRefused() throws Exception {
        OwnedSocket socket = on(() -> thread.open(SocketType.REP, SocketSettings.DEFAULT, event -> {}));
        for (String wrong : List.of(
                "ipc:///x", "udp://127.0.0.1:1", "tcp://127.0.0.1", "tcp://127.0.0.1:x", "tcp://203.0.113.1:1")) {
            assertThatThrownBy(() -> on(() -> socket.bind(wrong)))
                    .as(wrong)
                    .hasRootCauseInstanceOf(EndpointException.class);
        }
        assertThatThrownBy(() -> Endpoint.tcp("127.0.0.1", 65_536)).hasMessageContaining("0 to 65535, not 65536");
        assertThat(Endpoint.tcp("::1", 5556)).isEqualTo("tcp://[::1]:5556");
    }

    @Test
    void encryptionNeedsItsLibraryAndSaysSo() {
        assertThatThrownBy(() -> CurveKeys.checkAvailable(new ClassLoader(null) {}))
                .hasMessageContaining("CURVE needs eu.neilalexander:jnacl:1.0.0");
        assertThatThrownBy(() -> new Curve.Server(Bytes.EMPTY, Set.of()))
                .hasMessage("the device's secret key is 32 bytes long, not 0");
        assertThatThrownBy(() -> Curve.key("short")).hasMessageContaining("40 characters of Z85");
    }

    @Test
    void onlyKnownClientsAreLetIn() throws Exception {
        ZMQ.Curve.KeyPair device = ZMQ.Curve.generateKeyPair();
        ZMQ.Curve.KeyPair friend = ZMQ.Curve.generateKeyPair();
        ZMQ.Curve.KeyPair stranger = ZMQ.Curve.generateKeyPair();
        Curve.Server server = new Curve.Server(Curve.key(device.secretKey), Set.of(Curve.key(friend.publicKey)));
        String address = on(() -> {
            OwnedSocket answering =
                    thread.open(SocketType.REP, SocketSettings.with(with -> with.curve(server)), event -> {});
            answering.onMessage(answering::send);
            return answering.bind(Endpoint.tcp("127.0.0.1", 0));
        });

        CompletableFuture<String> refused = asked(address, client(device, stranger));
        CompletableFuture<String> unencrypted = asked(address, SocketSettings.DEFAULT);
        assertThat(asked(address, client(device, friend)).get(10, TimeUnit.SECONDS))
                .isEqualTo("hello");
        assertThat(refused).isNotDone();
        assertThat(unencrypted).isNotDone();
    }

    private static SocketSettings client(ZMQ.Curve.KeyPair device, ZMQ.Curve.KeyPair own) {
        Curve keys = new Curve.Client(Curve.key(device.publicKey), Curve.key(own.publicKey), Curve.key(own.secretKey));
        return SocketSettings.with(with -> with.curve(keys));
    }

    private CompletableFuture<String> asked(String address, SocketSettings settings) throws Exception {
        CompletableFuture<String> answer = new CompletableFuture<>();
        on(() -> {
            TurnSocket asking = thread.openForTurns(SocketType.REQ, settings, event -> {});
            asking.connect(address);
            Thread asker = new Thread(() -> ask(asking, answer), "asks");
            asker.setDaemon(true);
            asker.start();
            return asking;
        });
        return answer;
    }

    private static void ask(TurnSocket asking, CompletableFuture<String> answer) {
        try {
            if (asking.take() && asking.send(List.of("hello".getBytes(StandardCharsets.US_ASCII)))) {
                List<byte[]> frames = asking.receive();
                asking.giveBack();
                if (frames != null) {
                    answer.complete(new String(frames.get(0), StandardCharsets.US_ASCII));
                }
            }
        } catch (InterruptedException unwanted) {
            answer.completeExceptionally(unwanted);
        }
    }

    private <T> T on(Callable<T> step) throws Exception {
        CompletableFuture<T> result = new CompletableFuture<>();
        thread.execute(() -> {
            try {
                result.complete(step.call());
            } catch (Exception | Error failed) {
                result.completeExceptionally(failed);
            }
        });
        return result.get(10, TimeUnit.SECONDS);
    }
}
