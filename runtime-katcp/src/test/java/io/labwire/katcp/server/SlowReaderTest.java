package io.labwire.katcp.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.katcp.client.KatcpClient;
import io.labwire.katcp.core.CoreClient;
import io.labwire.katcp.core.LogLevel;
import io.labwire.katcp.core.WatchdogRequest;
import io.labwire.katcp.wire.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients that do not read, or send more than is served at once: they are slowed down or sent off, and nobody else is. */
@Timeout(60)
class SlowReaderTest {

    private final Loopback loopback = new Loopback();

    @Test
    void aClientThatNeverReadsStallsNobodyAndLosesNothingOnceItReads() throws Exception {
        int requests = 20_000; // some 36 MB of replies, far more than the buffers on the way hold
        try (KatcpServer server = loopback.serve(ServerLimits.with(limits -> limits.unreadBytes(1000)));
                KatcpClient good = Loopback.connect(server);
                RawClient greedy = new RawClient(server)) {
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
                try {
                    for (int i = 1; i <= requests; i++) {
                        greedy.send("?help[" + i + "]\n");
                    }
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            });
            for (int i = 0; i < 100; i++) {
                assertThat(new CoreClient(good).watchdogAndWait(new WatchdogRequest()))
                        .isNotNull();
            }
            int replies = 0;
            while (replies < requests) {
                String line = greedy.lines.readLine();
                if (line.startsWith("!")) {
                    assertThat(line).isEqualTo("!help[" + ++replies + "] ok 22");
                }
            }
            writing.join();
            assertThat(new CoreClient(good).watchdogAndWait(new WatchdogRequest()))
                    .isNotNull();
        }
    }

    @Test
    void aHandlerThatInformsFasterThanItsClientReadsIsSlowedDownAndNobodyElseIs() throws Exception {
        int informs = 2000; // some 20 MB, of which 1 may wait
        ServerLimits limits = ServerLimits.with(each -> each.totalBacklog(1024 * 1024));
        List<RawClient> greedy = new ArrayList<>();
        try (KatcpServer server = loopback.serve(limits);
                KatcpClient good = Loopback.connect(server)) {
            for (int i = 0; i < 20; i++) { // more than there are threads for handlers
                RawClient client = new RawClient(server);
                greedy.add(client);
                client.send("?flood[" + (i + 1) + "] " + informs + "\n");
            }
            for (int i = 0; i < 10; i++) {
                assertThat(KatcpClient.await(good.request(Message.request("echo", "x")))
                                .ok())
                        .isTrue();
            }
            for (int i = 0; i < greedy.size(); i++) {
                assertThat(greedy.get(i).countUntil("!flood[" + (i + 1) + "] ok", "#water["))
                        .isEqualTo(informs);
            }
        } finally {
            for (RawClient client : greedy) {
                client.close();
            }
        }
    }

    @Test
    void onlySoManyHandlersWaitForClients() throws Exception {
        try (KatcpServer server = loopback.serve(ServerLimits.with(limits -> limits.waitingHandlers(0)));
                KatcpClient good = Loopback.connect(server);
                RawClient greedy = new RawClient(server)) {
            greedy.send("?flood 5000\n");
            while (server.clients().size() > 1) {
                KatcpClient.await(good.request(Message.request("watchdog")));
            }
            assertThat(good.isConnected()).isTrue();
        }
    }

    @Test
    void aHandlerDoesNotWaitForEverForAClientThatReadsNothing() throws Exception {
        ServerLimits limits = ServerLimits.with(each -> each.stallTime(Duration.ofMillis(50)));
        try (KatcpServer server = loopback.serve(limits);
                KatcpClient good = Loopback.connect(server);
                RawClient deaf = new RawClient(server)) {
            deaf.send("?flood 100000\n");
            while (server.clients().size() > 1) {
                KatcpClient.await(good.request(Message.request("watchdog")));
            }
            assertThat(good.isConnected()).isTrue();
        }
    }

    @Test
    void aClientThatDoesNotReadWhatItSamplesIsDisconnectedAndOthersAreNot() throws Exception {
        try (KatcpServer server = loopback.serve(ServerLimits.with(limits -> limits.asyncBacklog(64 * 1024)));
                KatcpClient good = Loopback.connect(server);
                RawClient slow = new RawClient(server)) {
            slow.send("?log-level[1] all\n");
            slow.lines.readLine();
            CountDownLatch left = new CountDownLatch(1);
            CompletableFuture<Void> logging = CompletableFuture.runAsync(() -> {
                String message = "x".repeat(10_000);
                while (left.getCount() > 0) {
                    server.log().log(LogLevel.INFO, "test", message);
                    good.request(Message.request("client-list"))
                            .thenAccept(answer -> {
                                if (answer.informs().size() == 1) {
                                    left.countDown();
                                }
                            })
                            .join();
                }
            });
            assertThat(left.await(30, TimeUnit.SECONDS)).isTrue();
            logging.join();
            assertThat(good.isConnected()).isTrue();
        }
    }

    @Test
    void whatComesWhileTooMuchIsPendingIsServedInItsOrder() throws Exception {
        ServerLimits limits = ServerLimits.with(bounds -> bounds.pendingPerConnection(1));
        try (KatcpServer server = loopback.serve(limits);
                RawClient client = new RawClient(server)) {
            client.send("?slow[1] a\n?watch");
            while (loopback.device.slow.isEmpty()) {
                Thread.onSpinWait();
            }
            StringBuilder much = new StringBuilder("dog[2]\n");
            for (int id = 3; id <= 20_000; id++) {
                much.append("?watchdog[").append(id).append("]\n");
            }
            CompletableFuture<Void> sent = CompletableFuture.runAsync(() -> {
                try {
                    client.send(much.toString());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            loopback.device.completeSlow("a");
            assertThat(client.lines.readLine()).startsWith("!slow[1] ok");
            for (int id = 2; id <= 20_000; id++) {
                assertThat(client.lines.readLine()).isEqualTo("!watchdog[" + id + "] ok");
            }
            sent.join();
        }
    }
}
