package io.labwire.trainer.zmq;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A socket that threads use by turns. */
@Timeout(60)
class TurnSocketTest {

    private final SocketThread thread = new SocketThread("labwire-trainer-test", new SocketThread.Core() {});
    private final List<Thread> started = new ArrayList<>();
    private final Semaphore greetings = new Semaphore(0);
    private final OwnedSocket answering;
    private final TurnSocket asking;

    TurnSocketTest() throws Exception {
        CompletableFuture<OwnedSocket> answers = new CompletableFuture<>();
        CompletableFuture<TurnSocket> asks = new CompletableFuture<>();
        thread.execute(() -> {
            try {
                OwnedSocket bound = thread.open(SocketType.REP, SocketSettings.DEFAULT, event -> {});
                TurnSocket connected = thread.openForTurns(SocketType.REQ, SocketSettings.DEFAULT, event -> {
                    if (event.kind() == SocketEvent.Kind.GREETED) {
                        greetings.release();
                    }
                });
                connected.connect(bound.bind(Endpoint.tcp("127.0.0.1", 0)));
                answers.complete(bound);
                asks.complete(connected);
            } catch (EndpointException | RuntimeException failed) {
                answers.completeExceptionally(failed);
            }
        });
        answering = answers.get(10, TimeUnit.SECONDS);
        asking = asks.get(10, TimeUnit.SECONDS);
        assertThat(greetings.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
        assertThat(asking.isGreeted()).isTrue();
    }

    @AfterEach
    void end() throws InterruptedException {
        thread.end();
        assertThat(thread.awaitEnd(Duration.ofSeconds(10))).isTrue();
        for (Thread each : started) {
            each.join(10_000);
            assertThat(each.isAlive()).isFalse();
        }
    }

    @Test
    void whoHasTheTurnGetsTheAnswerToItsOwnQuestion() throws Exception {
        answer(frames -> frames);
        AtomicInteger atOnce = new AtomicInteger();
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (int asker = 0; asker < 4; asker++) {
            int number = asker;
            all.add(start(() -> {
                for (int question = 0; question < 250; question++) {
                    String text = number + " asks " + question;
                    assertThat(asking.take()).isTrue();
                    assertThat(atOnce.incrementAndGet()).isEqualTo(1);
                    assertThat(asking.send(List.of(bytes(text)))).isTrue();
                    assertThat(asking.receive()).containsExactly(bytes(text));
                    atOnce.decrementAndGet();
                    asking.giveBack();
                }
            }));
        }
        for (CompletableFuture<Void> each : all) {
            each.get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void whoWaitsIsToldThatItIsClosedAndSoIsWhoComesLater() throws Exception {
        CompletableFuture<Void> asked = new CompletableFuture<>();
        thread.execute(() -> answering.onMessage(frames -> asked.complete(null)));
        CompletableFuture<Void> first = start(() -> {
            assertThat(asking.take()).isTrue();
            assertThat(asking.send(List.of(bytes("?")))).isTrue();
            assertThat(asking.receive()).isNull();
            asking.giveBack();
        });
        asked.get(10, TimeUnit.SECONDS);
        CompletableFuture<Void> second = start(() -> assertThat(asking.take()).isFalse());
        Thread waiting = started.get(started.size() - 1);
        while (waiting.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        asking.close();
        asking.close();
        first.get(10, TimeUnit.SECONDS);
        second.get(10, TimeUnit.SECONDS);
        assertThat(asking.take()).isFalse();
    }

    /** Or what it sends, and what comes for it, would be lost with the old one. */
    @Test
    void theConnectionIsKeptWhileSomebodyHasTheTurnOrAwaitsAnAnswer() throws Exception {
        answer(frames -> frames);
        assertThat(asking.take()).isTrue();
        lose();
        assertThat(asking.send(List.of(bytes("?")))).isTrue();
        asking.giveBack();
        lose();
        assertThat(asking.take()).isTrue();
        assertThat(asking.receive()).containsExactly(bytes("?"));
        asking.giveBack();
        inThread(() -> {});
        assertThat(greetings.availablePermits()).as("it is the old one").isZero();

        lose();
        assertThat(greetings.tryAcquire(20, TimeUnit.SECONDS))
                .as("it is made again once nobody needs it")
                .isTrue();
    }

    /** As if the connection had gone and ZeroMQ did nothing about it. */
    private void lose() throws Exception {
        inThread(() -> {
            asking.onEvent(new SocketEvent(SocketEvent.Kind.DISCONNECTED, "tcp://127.0.0.1:1", ""), 0);
            asking.onTime(TimeUnit.DAYS.toNanos(1));
        });
    }

    private void inThread(Runnable step) throws Exception {
        CompletableFuture<Void> done = new CompletableFuture<>();
        thread.execute(() -> {
            step.run();
            done.complete(null);
        });
        done.get(10, TimeUnit.SECONDS);
    }

    /** Wherever it comes: before the message, in it, while the answer is waited for. */
    @Test
    void anInterruptEndsAWaitAndNothingElse() throws Exception {
        answer(frames -> frames);
        CompletableFuture<Void> done = new CompletableFuture<>();
        AtomicInteger interrupts = new AtomicInteger();
        Thread asker = new Thread(() -> {
            try {
                for (int question = 0; question < 2_000; question++) {
                    List<byte[]> frames = List.of(bytes("a"), bytes("b"), bytes(String.valueOf(question)));
                    assertThat(asking.take()).isTrue();
                    assertThat(asking.send(frames)).isTrue();
                    assertThat(received(interrupts))
                            .usingElementComparator(Arrays::compare)
                            .containsExactlyElementsOf(frames);
                    asking.giveBack();
                }
                done.complete(null);
            } catch (RuntimeException | Error failed) {
                done.completeExceptionally(failed);
            }
        });
        asker.setDaemon(true);
        asker.start();
        started.add(asker);
        while (asker.isAlive()) {
            asker.interrupt();
            Thread.onSpinWait();
        }
        done.get(30, TimeUnit.SECONDS);
        assertThat(interrupts).hasPositiveValue();
    }

    private List<byte[]> received(AtomicInteger interrupts) {
        while (true) {
            try {
                return Objects.requireNonNull(asking.receive(), "it is open");
            } catch (InterruptedException again) {
                interrupts.incrementAndGet();
            }
        }
    }

    /** ZeroMQ leaves a byte in a socket's pipe for each that comes or goes, and waits for ever once the pipe is full. */
    @Test
    void whatConnectionsLeaveInASocketThatNobodyUsesIsTakenAway() throws Exception {
        int peers = 100;
        CountDownLatch gone = new CountDownLatch(peers);
        CompletableFuture<TurnSocket> opened = new CompletableFuture<>();
        CompletableFuture<String> address = new CompletableFuture<>();
        thread.execute(() -> {
            try {
                TurnSocket idle = thread.openForTurns(SocketType.ROUTER, SocketSettings.DEFAULT, event -> {
                    if (event.kind() == SocketEvent.Kind.DISCONNECTED) {
                        gone.countDown();
                    }
                });
                opened.complete(idle);
                address.complete(idle.bind(Endpoint.tcp("127.0.0.1", 0)));
            } catch (EndpointException | RuntimeException failed) {
                address.completeExceptionally(failed);
            }
        });
        for (int peer = 0; peer < peers; peer++) {
            try (RawPeer some = RawPeer.to(address.get(10, TimeUnit.SECONDS))) {
                some.greet(RawPeer.Version.THREE, "REQ");
            }
        }
        assertThat(gone.await(20, TimeUnit.SECONDS)).isTrue();
        TurnSocket idle = opened.get();
        try (RawPeer another = RawPeer.to(address.get());
                Selector selector = Selector.open()) {
            idle.socket().getFD().register(selector, SelectionKey.OP_READ);
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
            while (selector.selectNow() > 0) { // until the last one's coming is told
                selector.selectedKeys().clear();
                assertThat(System.nanoTime()).as("nothing is left in it").isLessThan(until);
            }
            another.say(new byte[1]);
        }
    }

    private void answer(UnaryOperator<List<byte[]>> answer) throws Exception {
        inThread(() -> answering.onMessage(frames -> answering.send(answer.apply(frames))));
    }

    private interface Doing {
        void run() throws Exception;
    }

    private CompletableFuture<Void> start(Doing doing) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread doer = new Thread(() -> {
            try {
                doing.run();
                done.complete(null);
            } catch (Exception | Error failed) {
                done.completeExceptionally(failed);
            }
        });
        doer.setDaemon(true);
        doer.start();
        started.add(doer);
        return done;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
