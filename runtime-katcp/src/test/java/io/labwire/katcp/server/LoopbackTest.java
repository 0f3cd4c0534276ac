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
import io.labwire.katcp.core.SensorListRequest;
import io.labwire.katcp.core.SensorReading;
import io.labwire.katcp.core.SensorValueRequest;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Both ends over real connections on this machine. */
@Timeout(60)
class LoopbackTest {

    private final Loopback loopback = new Loopback();

    @Test
    void typedCallsAndTheirInformsArrive() throws InterruptedException, CallFailure {
        try (KatcpServer server = loopback.serve(ServerLimits.DEFAULT);
                KatcpClient client = Loopback.connect(server)) {
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
    void aReadingIsAskedForOnce() throws InterruptedException, CallFailure {
        try (KatcpServer server = loopback.serve(ServerLimits.DEFAULT);
                KatcpClient client = Loopback.connect(server)) {
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
    void halfALineAndALineThatIsTooLongAreTheClientsOwnAffair() throws Exception {
        try (KatcpServer server = loopback.serve(ServerLimits.with(limits -> limits.maxLine(1000)));
                RawClient client = new RawClient(server)) {
            try (RawClient vanishing = new RawClient(server)) {
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
    void aServerOnIpv6IsReached() {
        try (KatcpServer server = KatcpServer.start(
                        builder -> builder.device(loopback.device).host("[::1]"));
                KatcpClient client =
                        KatcpClient.connect(builder -> builder.host("::1").port(Loopback.port(server)))) {
            assertThat(server.address().text()).startsWith("[").contains("]:");
            assertThat(client.isConnected()).isTrue();
        }
    }

    @Test
    void aClientOnIpv6IsListedInBrackets() throws InterruptedException, CallFailure {
        try (KatcpServer server = KatcpServer.start(
                        builder -> builder.device(loopback.device).host("::1"));
                KatcpClient client =
                        KatcpClient.connect(builder -> builder.host("::1").port(Loopback.port(server)))) {
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
            assertThatThrownBy(() -> KatcpServer.start(
                            server -> server.device(loopback.device).port(port)))
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
}
