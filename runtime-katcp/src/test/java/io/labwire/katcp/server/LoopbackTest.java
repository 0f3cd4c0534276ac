package io.labwire.katcp.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.core.Bytes;
import io.labwire.katcp.client.Answer;
import io.labwire.katcp.client.CallFailure;
import io.labwire.katcp.client.KatcpClient;
import io.labwire.katcp.core.CoreClient;
import io.labwire.katcp.core.HelpInform;
import io.labwire.katcp.core.HelpRequest;
import io.labwire.katcp.core.LogLevel;
import io.labwire.katcp.core.SensorListRequest;
import io.labwire.katcp.core.SensorReading;
import io.labwire.katcp.core.SensorValueRequest;
import io.labwire.katcp.core.WatchdogRequest;
import io.labwire.katcp.sensor.SensorStatus;
import io.labwire.katcp.wire.Message;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Both ends over real connections on this machine. */
@Timeout(60)
class LoopbackTest {

    private final ExampleDevice device = new ExampleDevice();

    private KatcpServer serve(ServerLimits limits) {
        return KatcpServer.start(server -> server.device(device).limits(limits));
    }

    private static int port(KatcpServer server) {
        return server.address().port().orElseThrow();
    }

    private static KatcpClient connect(KatcpServer server) {
        return KatcpClient.connect(client -> client.port(port(server)).requestTimeout(Duration.ofSeconds(30)));
    }

    /** A client that sends and reads bytes as it likes. */
    private static final class Raw implements AutoCloseable {
        final Socket socket;
        final BufferedReader lines;

        Raw(KatcpServer server) throws IOException {
            socket = new Socket(server.address().host(), port(server));
            lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (int i = 0; i < 3; i++) {
                assertThat(lines.readLine()).startsWith("#version-connect ");
            }
        }

        /** How many lines begin so before one that is the last; others are passed over. */
        int countUntil(String last, String beginning) throws IOException {
            int count = 0;
            for (String line = lines.readLine(); !last.equals(line); line = lines.readLine()) {
                assertThat(line).isNotNull();
                if (line.startsWith(beginning)) {
                    count++;
                }
            }
            return count;
        }

        void send(String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    @Test
    void typedCallsAndTheirInformsArrive() throws InterruptedException, CallFailure {
        try (KatcpServer server = serve(ServerLimits.DEFAULT);
                KatcpClient client = connect(server)) {
            CoreClient core = new CoreClient(client);
            List<HelpInform> informs = new ArrayList<>();
            int count = KatcpClient.await(core.help(new HelpRequest(), informs::add))
                    .count();
            assertThat(informs)
                    .hasSize(count)
                    .extracting(HelpInform::name)
                    .contains("watchdog", "slow")
                    .isSorted();
            assertThat(client.protocol()).contains(ServerCore.PROTOCOL);
            assertThat(client.versions()).containsKeys("katcp-protocol", "katcp-library", "katcp-device");
            assertThatThrownBy(() -> core.sensorListAndWait(new SensorListRequest(Optional.of("nope"))))
                    .isInstanceOf(CallFailure.class)
                    .hasMessage("Unknown sensor name.")
                    .extracting(failure -> ((CallFailure) failure).kind())
                    .isEqualTo(CallFailure.Kind.FAILED);
        }
    }

    @Test
    void callbacksNeverRunOnTheThreadThatReads() throws InterruptedException, CallFailure {
        try (KatcpServer server = serve(ServerLimits.DEFAULT);
                KatcpClient client = connect(server)) {
            BlockingQueue<String> threads = new LinkedBlockingQueue<>();
            client.onInform(inform -> threads.add(Thread.currentThread().getName()));
            // Nothing can complete it before it is listened to: a handler waits for its word.
            CompletableFuture<Answer> answer = client.request(Message.request("slow", "a"));
            var unused = answer.thenRun(() -> threads.add(Thread.currentThread().getName()));
            KatcpClient.await(client.request(Message.request("sensor-sampling", "psu.voltage", "event")));
            assertThat(threads.take()).contains("callbacks");
            device.completeSlow("a");
            assertThat(threads.take()).contains("callbacks");
            assertThat(KatcpClient.await(client.request(Message.request("talk", "a")))
                            .informs())
                    .hasSize(1);
        }
    }

    @Test
    void handlersThatNeverWaitMayRunOnTheThreadOfTheConnections() throws InterruptedException, CallFailure {
        BlockingQueue<String> threads = new LinkedBlockingQueue<>();
        try (KatcpServer server =
                        KatcpServer.start(config -> config.device(device).executor(Runnable::run));
                KatcpClient client = connect(server)) {
            server.addRequest(ExampleDevice.handler("where", request -> {
                threads.add(Thread.currentThread().getName());
                return ExampleDevice.done(request, List.of());
            }));
            assertThat(client.requestAndWait(Message.request("where")).ok()).isTrue();
            assertThat(threads.take()).startsWith("labwire-katcp-server");
        }
    }

    @Test
    void aReadingIsAskedForOnce() throws InterruptedException, CallFailure {
        try (KatcpServer server = serve(ServerLimits.DEFAULT);
                KatcpClient client = connect(server)) {
            List<SensorReading> readings = new ArrayList<>();
            KatcpClient.await(new CoreClient(client)
                    .sensorValue(
                            new SensorValueRequest(Optional.of("psu.voltage")),
                            inform -> readings.addAll(inform.readings())));
            assertThat(readings)
                    .containsExactly(new SensorReading("psu.voltage", SensorStatus.NOMINAL, Bytes.utf8("4.5")));
        }
    }

    @Test
    void manyThreadsUseOneClientAndEachGetsItsOwnAnswer() throws Exception {
        try (KatcpServer server = serve(ServerLimits.DEFAULT);
                KatcpClient client = connect(server)) {
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
        try (KatcpServer server = serve(ServerLimits.DEFAULT);
                KatcpClient client = connect(server);
                KatcpClient other = connect(server)) {
            CompletableFuture<Answer> slow = client.request(Message.request("slow", "a"));
            KatcpClient.await(other.request(Message.request("echo", "x")));
            assertThat(KatcpClient.await(client.request(Message.request("add", "1", "2")))
                            .reply()
                            .arguments())
                    .containsExactly(Bytes.utf8("ok"), Bytes.utf8("3.0"));
            assertThat(slow).isNotDone();
            device.completeSlow("a");
            assertThat(KatcpClient.await(slow).ok()).isTrue();
        }
    }

    @Test
    void aClientThatNeverReadsStallsNobodyAndLosesNothingOnceItReads() throws Exception {
        int requests = 20_000; // some 36 MB of replies, far more than the buffers on the way hold
        try (KatcpServer server = serve(ServerLimits.with(limits -> limits.unreadBytes(1000)));
                KatcpClient good = connect(server);
                Raw greedy = new Raw(server)) {
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
        List<Raw> greedy = new ArrayList<>();
        try (KatcpServer server = serve(limits);
                KatcpClient good = connect(server)) {
            for (int i = 0; i < 20; i++) { // more than there are threads for handlers
                Raw client = new Raw(server);
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
            for (Raw client : greedy) {
                client.close();
            }
        }
    }

    @Test
    void onlySoManyHandlersWaitForClients() throws Exception {
        try (KatcpServer server = serve(ServerLimits.with(limits -> limits.waitingHandlers(0)));
                KatcpClient good = connect(server);
                Raw greedy = new Raw(server)) {
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
        try (KatcpServer server = serve(limits);
                KatcpClient good = connect(server);
                Raw deaf = new Raw(server)) {
            deaf.send("?flood 100000\n");
            while (server.clients().size() > 1) {
                KatcpClient.await(good.request(Message.request("watchdog")));
            }
            assertThat(good.isConnected()).isTrue();
        }
    }

    @Test
    void aClientThatDoesNotReadWhatItSamplesIsDisconnectedAndOthersAreNot() throws Exception {
        try (KatcpServer server = serve(ServerLimits.with(limits -> limits.asyncBacklog(64 * 1024)));
                KatcpClient good = connect(server);
                Raw slow = new Raw(server)) {
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
    void halfALineAndALineThatIsTooLongAreTheClientsOwnAffair() throws Exception {
        try (KatcpServer server = serve(ServerLimits.with(limits -> limits.maxLine(1000)));
                Raw client = new Raw(server)) {
            try (Raw vanishing = new Raw(server)) {
                assertThat(client.lines.readLine()).startsWith("#client-connected 127.0.0.1:");
                vanishing.send("?watchd");
            }
            client.send("?echo " + "x".repeat(5000) + "\n?watch");
            assertThat(client.lines.readLine()).contains("\"Line\\_too\\_long\"\\_at\\_character\\_1001");
            client.send("dog[7]\n");
            assertThat(client.lines.readLine()).isEqualTo("!watchdog[7] ok");
        }
    }

    @Test
    void haltByAClientEndsTheServerAndTheConnections() throws Exception {
        try (KatcpServer server = serve(ServerLimits.DEFAULT);
                KatcpClient watching = connect(server);
                Raw asking = new Raw(server)) {
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
                try (KatcpServer server =
                        KatcpServer.start(config -> config.device(device).restartable())) {
                    started.add(server);
                    again = server.awaitRestart();
                } catch (InterruptedException interrupted) {
                    throw new IllegalStateException(interrupted);
                }
            }
        });
        for (String request : List.of("restart", "halt")) {
            try (Raw client = new Raw(started.take())) {
                client.send("?" + request + "[1]\n");
                assertThat(client.lines.readLine()).isEqualTo("!" + request + "[1] ok");
                assertThat(client.lines.readLine()).startsWith("#disconnect ");
            }
        }
        program.get(30, TimeUnit.SECONDS);
        assertThat(started).isEmpty();
    }

    private static CompletableFuture<CallFailure> failure(KatcpClient client) {
        return client.request(Message.request("watchdog")).handle((answer, thrown) -> (CallFailure) thrown);
    }

    @Test
    void aServerOnIpv6IsReached() {
        try (KatcpServer server =
                        KatcpServer.start(builder -> builder.device(device).host("[::1]"));
                KatcpClient client =
                        KatcpClient.connect(builder -> builder.host("::1").port(port(server)))) {
            assertThat(server.address().text()).startsWith("[").contains("]:");
            assertThat(client.isConnected()).isTrue();
        }
    }

    @Test
    void aClientOnIpv6IsListedInBrackets() throws InterruptedException, CallFailure {
        try (KatcpServer server =
                        KatcpServer.start(builder -> builder.device(device).host("::1"));
                KatcpClient client =
                        KatcpClient.connect(builder -> builder.host("::1").port(port(server)))) {
            assertThat(client.requestAndWait(Message.request("client-list")).informs())
                    .singleElement()
                    .asString()
                    .matches("#client-list\\[1\\] \\[[0:]+:1\\]:[0-9]+");
        }
    }

    @Test
    void whatCannotBeIsSaidInOneSentence() throws IOException {
        int taken;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            taken = socket.getLocalPort();
            int port = taken;
            assertThatThrownBy(() ->
                            KatcpServer.start(server -> server.device(device).port(port)))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("cannot listen on 127.0.0.1:" + port);
        }
        assertThatThrownBy(() -> KatcpClient.connect(client -> client.port(taken)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot connect to 127.0.0.1:" + taken);
    }

    @Test
    void aServerThatSaysNothingGetsRequestsWithoutIds() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<String> line = CompletableFuture.supplyAsync(() -> {
                try (Socket socket = silent.accept();
                        InputStream in = socket.getInputStream()) {
                    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine();
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
            try (KatcpClient client = KatcpClient.connect(
                    builder -> builder.port(silent.getLocalPort()).connectTimeout(Duration.ofSeconds(1)))) {
                assertThat(client.protocol()).isEmpty();
                CompletableFuture<Answer> answer = client.request(Message.request("x"));
                assertThat(line.get(20, TimeUnit.SECONDS)).isEqualTo("?x");
                assertThatThrownBy(() -> KatcpClient.await(answer))
                        .hasMessage("Connection closed before reply was received");
            }
        }
    }

    @Test
    void closingTwiceIsFineAndFailsWhatIsPending() {
        KatcpServer server = serve(ServerLimits.DEFAULT);
        KatcpClient client = connect(server);
        CompletableFuture<Answer> pending = client.request(Message.request("slow", "a"));
        client.close();
        client.close();
        assertThatThrownBy(() -> KatcpClient.await(pending)).hasMessage("Client stopped before reply was received");
        server.close();
        server.close();
    }

    @Test
    void manyCutAndRefusedConnectionsLeaveNoThreadAndNoClientBehind() throws Exception {
        try (KatcpServer server = serve(ServerLimits.DEFAULT);
                KatcpClient observer = connect(server)) {
            KatcpClient.await(observer.request(Message.request("echo")));
            for (int i = 0; i < 100; i++) {
                try (Raw cut = new Raw(server)) {
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
                        .filter(LoopbackTest::isNotEnding))
                .isEmpty();
    }

    @Test
    void aClientThatGoesWhileTooMuchIsPendingIsNoticedAndWhatItSentIsGivenBack() throws Exception {
        ServerLimits limits = ServerLimits.with(bounds -> bounds.pendingPerConnection(2));
        try (KatcpServer server = serve(limits);
                KatcpClient observer = connect(server)) {
            KatcpClient.await(observer.request(Message.request("echo")));
            try (Raw gone = new Raw(server)) {
                gone.send("?slow[1] a\n?slow[2] b\n?slow[3] c\n");
                while (device.slow.size() < 2) {
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
            assertThat(device.slow).containsOnlyKeys("a", "b");
        }
    }

    @Test
    void whatComesWhileTooMuchIsPendingIsServedInItsOrder() throws Exception {
        ServerLimits limits = ServerLimits.with(bounds -> bounds.pendingPerConnection(1));
        try (KatcpServer server = serve(limits);
                Raw client = new Raw(server)) {
            client.send("?slow[1] a\n?watch");
            while (device.slow.isEmpty()) {
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
            device.completeSlow("a");
            assertThat(client.lines.readLine()).startsWith("!slow[1] ok");
            for (int id = 2; id <= 20_000; id++) {
                assertThat(client.lines.readLine()).isEqualTo("!watchdog[" + id + "] ok");
            }
            sent.join();
        }
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
