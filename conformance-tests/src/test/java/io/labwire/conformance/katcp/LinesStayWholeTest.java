package io.labwire.conformance.katcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.katcp.sensor.Sensor;
import io.labwire.katcp.server.KatcpServer;
import io.labwire.katcp.wire.MessageKind;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sensors set and logs written by many threads, and requests between them: each line comes whole, and a sensor's in order. */
@Timeout(60)
class LinesStayWholeTest {

    private static final int THREADS = 8;
    private static final int TIMES = 2000;

    @Test
    void linesOfManyThreadsNeverMix() throws Exception {
        SensorsOnly device = new SensorsOnly(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (KatcpServer server = KatcpServer.start(config -> config.device(device));
                Socket client = new Socket(
                        server.address().host(), server.address().port().orElseThrow())) {
            String names = String.join(
                    ",", device.numbered().stream().map(Sensor::name).toList());
            client.getOutputStream()
                    .write(("?sensor-sampling[1] " + names + " auto\n" + "?help[2]\n".repeat(50))
                            .getBytes(StandardCharsets.US_ASCII));
            LineStream lines = new LineStream(4096);
            awaitSubscribed(client, lines);
            List<Runnable> work = new ArrayList<>();
            for (Sensor<Long> sensor : device.numbered()) {
                work.add(() -> {
                    for (long value = 1; value <= TIMES; value++) {
                        sensor.set(value);
                        server.log().error("thread of %s", sensor.name());
                    }
                });
            }
            for (var each : work.stream().map(threads::submit).toList()) {
                each.get();
            }
            check(client, lines);
        } finally {
            threads.shutdownNow();
        }
    }

    /** What is set and said before the server has seen the client is not for it. */
    private static void awaitSubscribed(Socket client, LineStream lines) throws Exception {
        byte[] one = new byte[1];
        boolean subscribed = false;
        while (!subscribed) {
            assertThat(client.getInputStream().read(one)).isEqualTo(1);
            subscribed = lines.receive(ByteBuffer.wrap(one)).stream()
                    .anyMatch(event -> words((LineEvent.Valid) event).contains("sensor-sampling")
                            && ((LineEvent.Valid) event).message().kind() == MessageKind.REPLY);
        }
    }

    private static void check(Socket client, LineStream lines) throws Exception {
        Map<String, Long> last = new HashMap<>();
        int logs = 0;
        byte[] chunk = new byte[8192];
        while (logs < THREADS * TIMES
                || last.values().stream().filter(value -> value == TIMES).count() < THREADS) {
            int length = client.getInputStream().read(chunk);
            assertThat(length).isPositive();
            for (LineEvent event : lines.receive(ByteBuffer.wrap(chunk, 0, length))) {
                assertThat(event).isInstanceOf(LineEvent.Valid.class);
                List<String> words = words((LineEvent.Valid) event);
                switch (words.get(0)) {
                    case "sensor-status" -> {
                        assertThat(words).hasSize(6);
                        long value = Long.parseLong(words.get(5));
                        assertThat(value).isGreaterThanOrEqualTo(last.getOrDefault(words.get(3), 0L));
                        last.put(words.get(3), value);
                    }
                    case "log" -> {
                        assertThat(words).hasSize(5);
                        assertThat(words.get(4)).matches("thread of s\\d");
                        logs++;
                    }
                    default -> assertThat(words.get(0)).isIn("version-connect", "help", "sensor-sampling");
                }
            }
        }
        assertThat(logs).isEqualTo(THREADS * TIMES);
        assertThat(last).hasSize(THREADS);
    }

    private static List<String> words(LineEvent.Valid line) {
        List<String> words = new ArrayList<>(List.of(line.message().name()));
        line.message().arguments().forEach(argument -> words.add(argument.toString()));
        return words;
    }
}
