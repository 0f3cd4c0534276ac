package io.labwire.cli.katcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.labwire.cli.Served;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * Conversations captured from the example device as katcp-python and aiokatcp serve it, held again with ours. Those of one prefix
 * follow one another on one device; the last of them halts it.
 */
class SessionsTest {

    private static final Map<String, String> PROTOCOLS =
            Map.of("py51", "5.1-BIMT", "py50", "5.0-IM", "py40", "4.0-M", "aio", "5.1-BIMT");

    /** Where the two upstreams differ and labwire does as katcp-python (specification, sections 4, 6 to 8, 13). */
    private static final Set<String> AS_KATCP_PYTHON = Set.of(
            "(greeting)",
            "?watchdog[2] extra",
            "garbage",
            "?help[3]",
            "?version-list[4]",
            "?restart[11]",
            "?request-timeout-hint[12]",
            "?request-timeout-hint[13] slow-add",
            "?request-timeout-hint[14] add",
            "?request-timeout-hint[15] nope",
            "?sensor-list[1]",
            "?sensor-list[2] psu.voltage",
            "?sensor-list[7] //",
            "?sensor-sampling-clear[23]",
            "?sensor-sampling[24] psu.voltage",
            "?sensor-sampling[25] psu.voltage event-rate 0.5 10",
            "?sensor-sampling[26] psu.voltage differential-rate 0.5 0.5 10");

    private final SoftAssertions all = new SoftAssertions();
    private final Map<String, List<String>> ofKatcpPython = new HashMap<>();

    /** What was sent in a session, what the real software answered, and what ours did. */
    private record Exchange(String session, String sent, JsonNode captured, List<String> received) {}

    @Test
    void exampleDeviceAnswersAsTheOnesOfTheRealSoftware() throws Exception {
        Map<String, List<JsonNode>> byDevice = new LinkedHashMap<>();
        for (JsonNode session : captured()) {
            byDevice.computeIfAbsent(prefix(session), each -> new ArrayList<>()).add(session);
        }
        assertThat(byDevice.values().stream().mapToInt(List::size)).containsExactly(7, 7, 7, 7);

        // Much of the time nothing is to come, for which one device does not wait until another has waited for it.
        ExecutorService devices = Executors.newFixedThreadPool(byDevice.size());
        try {
            List<Future<List<Exchange>>> held = new ArrayList<>();
            byDevice.forEach((prefix, sessions) -> held.add(devices.submit(() -> hold(prefix, sessions))));
            for (Future<List<Exchange>> each : held) {
                each.get().forEach(this::check);
            }
        } finally {
            devices.shutdownNow();
        }
        all.assertAll();
    }

    private static String prefix(JsonNode session) {
        return session.get("name").asText().replaceFirst("-.*", "");
    }

    private static List<Exchange> hold(String prefix, List<JsonNode> sessions) throws IOException {
        List<Exchange> held = new ArrayList<>();
        try (Served device = new Served("--port", "0", "--protocol", Objects.requireNonNull(PROTOCOLS.get(prefix)))) {
            int port = device.port();
            for (JsonNode session : sessions) {
                hold(session, port, held);
            }
            assertThat(device.code()).isZero();
        }
        return held;
    }

    private static void hold(JsonNode session, int port, List<Exchange> held) throws IOException {
        String name = session.get("name").asText();
        Optional<KatcpSocket> second = Optional.empty();
        try (KatcpSocket client = new KatcpSocket(port)) {
            for (JsonNode step : session.get("steps")) {
                if (step.has("connect_second_client")) {
                    second = Optional.of(new KatcpSocket(port));
                }
                if (step.has("recv_second")) {
                    KatcpSocket other = second.orElseThrow();
                    String sent = step.has("connect_second_client") ? "(greeting)" : sent(step, "send_second");
                    other.send(bytes(step, "send_second_hex"));
                    held.add(new Exchange(name, sent, step.get("recv_second"), received(step, "recv_second", other)));
                }
                client.send(bytes(step, "send_hex"));
                held.add(new Exchange(name, what(step), step.get("recv"), received(step, "recv", client)));
            }
        } finally {
            if (second.isPresent()) {
                second.get().close();
            }
        }
    }

    private static String what(JsonNode step) {
        if (step.has("connect")) {
            return "(greeting)";
        }
        return step.has("connect_second_client") ? "(second)" : sent(step, "send");
    }

    private static String sent(JsonNode step, String key) {
        return step.path(key).asText().replaceAll("(\\\\x0[ad])+$", "");
    }

    private static byte[] bytes(JsonNode step, String key) {
        return HexFormat.of().parseHex(step.path(key).asText(""));
    }

    private static List<String> received(JsonNode step, String key, KatcpSocket from) throws IOException {
        if (step.has("eof")) {
            return from.readAll();
        }
        List<String> received = upTo(step.get(key).size(), from);
        if (!step.has("wait_s")) {
            received.addAll(untilQuiet(from));
        }
        if (step.path("send").asText().contains("count.ticks none")) {
            received.removeIf(line -> line.startsWith("#sensor-status")); // how many come meanwhile is chance
        }
        return received;
    }

    private void check(Exchange exchange) {
        String name = exchange.session();
        String sent = exchange.sent();
        List<String> expected = SessionLines.expected(sent, exchange.captured());
        String place = name.replaceFirst("^[^-]*", "") + " " + sent;
        if (name.startsWith("py51")) {
            ofKatcpPython.put(place, expected);
        }
        if (name.startsWith("aio")) {
            expected = AS_KATCP_PYTHON.contains(sent)
                    ? Objects.requireNonNull(ofKatcpPython.get(place))
                    : SessionLines.withoutReasons(expected);
        }
        all.assertThat(SessionLines.matches(expected, exchange.received()))
                .as("%s %s%n  expected %s%n  received %s", name, sent, expected, exchange.received())
                .isTrue();
    }

    /** As many lines, or fewer if they do not come. */
    private static List<String> upTo(int lines, KatcpSocket client) throws IOException {
        List<String> read = new ArrayList<>();
        try {
            while (read.size() < lines) {
                read.add(client.read());
            }
        } catch (SocketTimeoutException missing) {
            // Which one is missing shows when they are compared.
        }
        return read;
    }

    /** What is still to come: a request of one's own is answered after it. */
    private static List<String> untilQuiet(KatcpSocket client) throws IOException {
        client.send("?watchdog[2147483647]");
        List<String> more = new ArrayList<>();
        for (String line = client.read(); !line.equals("!watchdog[2147483647] ok"); line = client.read()) {
            more.add(line);
        }
        return more;
    }

    private static List<JsonNode> captured() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> sessions = new ArrayList<>();
        try (InputStream file = Objects.requireNonNull(SessionsTest.class.getResourceAsStream("sessions.jsonl"))) {
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                sessions.add(json.readTree(line));
            }
        }
        return sessions;
    }
}
