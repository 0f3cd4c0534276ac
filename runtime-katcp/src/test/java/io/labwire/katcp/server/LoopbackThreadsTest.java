package io.labwire.katcp.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.Bytes;
import io.labwire.katcp.client.Answer;
import io.labwire.katcp.client.CallFailure;
import io.labwire.katcp.client.KatcpClient;
import io.labwire.katcp.wire.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which threads of both ends run what, and who waits for whom. */
@Timeout(60)
class LoopbackThreadsTest {

    private final Loopback loopback = new Loopback();

    @Test
    void callbacksNeverRunOnTheThreadThatReads() throws InterruptedException, CallFailure {
        try (KatcpServer server = loopback.serve(ServerLimits.DEFAULT);
                KatcpClient client = Loopback.connect(server)) {
            BlockingQueue<String> threads = new LinkedBlockingQueue<>();
            client.onInform(inform -> threads.add(Thread.currentThread().getName()));
            // Nothing can complete it before it is listened to: a handler waits for its word.
            CompletableFuture<Answer> answer = client.request(Message.request("slow", "a"));
            var unused = answer.thenRun(() -> threads.add(Thread.currentThread().getName()));
            KatcpClient.await(client.request(Message.request("sensor-sampling", "psu.voltage", "event")));
            assertThat(threads.take()).contains("callbacks");
            loopback.device.completeSlow("a");
            assertThat(threads.take()).contains("callbacks");
            assertThat(KatcpClient.await(client.request(Message.request("talk", "a")))
                            .informs())
                    .hasSize(1);
        }
    }

    @Test
    void handlersThatNeverWaitMayRunOnTheThreadOfTheConnections() throws InterruptedException, CallFailure {
        BlockingQueue<String> threads = new LinkedBlockingQueue<>();
        try (KatcpServer server = KatcpServer.start(
                        config -> config.device(loopback.device).executor(Runnable::run));
                KatcpClient client = Loopback.connect(server)) {
            server.addRequest(ExampleDevice.handler("where", request -> {
                threads.add(Thread.currentThread().getName());
                return ExampleDevice.done(request, List.of());
            }));
            assertThat(client.requestAndWait(Message.request("where")).ok()).isTrue();
            assertThat(threads.take()).startsWith("labwire-katcp-server");
        }
    }

    @Test
    void manyThreadsUseOneClientAndEachGetsItsOwnAnswer() throws Exception {
        try (KatcpServer server = loopback.serve(ServerLimits.DEFAULT);
                KatcpClient client = Loopback.connect(server)) {
            List<CompletableFuture<Void>> threads = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                String mine = "thread " + thread;
                threads.add(CompletableFuture.runAsync(() -> {
                    for (int i = 0; i < 200; i++) {
                        Bytes text = Bytes.utf8(mine + " " + i);
                        assertThat(client.request(Message.request("echo", mine + " " + i))
                                        .join()
                                        .reply()
                                        .arguments())
                                .containsExactly(Message.OK, text);
                    }
                }));
            }
            for (CompletableFuture<Void> thread : threads) {
                thread.get(30, TimeUnit.SECONDS);
            }
        }
    }

    @Test
    void handlersRunElsewhereThanTheConnectionsAndSlowOnesHoldNobodyUp() throws InterruptedException, CallFailure {
        try (KatcpServer server = loopback.serve(ServerLimits.DEFAULT);
                KatcpClient client = Loopback.connect(server);
                KatcpClient other = Loopback.connect(server)) {
            CompletableFuture<Answer> slow = client.request(Message.request("slow", "a"));
            KatcpClient.await(other.request(Message.request("echo", "x")));
            assertThat(KatcpClient.await(client.request(Message.request("add", "1", "2")))
                            .reply()
                            .arguments())
                    .containsExactly(Bytes.utf8("ok"), Bytes.utf8("3.0"));
            assertThat(slow).isNotDone();
            loopback.device.completeSlow("a");
            assertThat(KatcpClient.await(slow).ok()).isTrue();
        }
    }
}
