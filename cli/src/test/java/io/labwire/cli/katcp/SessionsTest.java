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
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Conversations captured from katcp-python's own example device, held again with ours. */
class SessionsTest {

    /** What the captured device has and this one has not; its steps are passed over. */
    private static final Set<String> OTHER_REQUESTS = Set.of("add-sensor", "remove-sensor", "log-message");

    private static final Set<String> OTHER_STRATEGIES = Set.of("differential", "differential-rate", "event-rate");

    /** Where labwire answers otherwise, on purpose, by what is sent. */
    private static final Map<String, List<String>> OTHERWISE = Map.ofEntries(
            // Section 13: received bytes are quoted as text.
            Map.entry(
                    "?add[6] x 1",
                    List.of(
                            "!add[6] fail Error\\_in\\_parameter\\_1\\_(x):\\_Could\\_not\\_parse\\_value\\_'x'\\_as\\_float.")),
            // Section 2: a bad line is answered with the column of what is wrong.
            Map.entry("garbage", List.of("#log error <ts> root \"Invalid\\_character\"\\_at\\_character\\_1")),
            // Section 2: a line of blanks is blank.
            Map.entry("\\x0a\\x0d\\x0a   ", List.of()),
            // Section 8: built-in requests take no extra arguments.
            Map.entry("?sensor-list[16] a b", List.of("!sensor-list[16] fail Too\\_many\\_parameters\\_given.")),
            // Section 8: the reason alone.
            Map.entry(
                    "?sensor-sampling[18] psu.voltage period 0",
                    List.of(
                            "!sensor-sampling[18] fail Invalid\\_strategy\\_requested:\\_The\\_period\\_must\\_be\\_a\\_positive\\_float\\_in\\_seconds..")));

    private static final Map<String, String> PLACEHOLDERS = placeholders();

    private static Map<String, String> placeholders() {
        Map<String, String> patterns = new LinkedHashMap<>();
        patterns.put("<ts>", "\\d+\\.\\d{6}");
        patterns.put("<port>", "\\d{1,5}");
        patterns.put("<hostname>", "\\S+");
        patterns.put("<library...>", "\\S+ \\S+");
        patterns.put("<text>", "\\S+");
        patterns.put("<traceback>", "\\S+");
        return patterns;
    }

    @Test
    void exampleDeviceAnswersAsTheOneOfKatcpPython() throws IOException {
        SoftAssertions all = new SoftAssertions();
        int sessions = 0;
        try (Served device = new Served("--port", "0")) {
            for (JsonNode session : captured()) {
                hold(session, device.port(), all);
                sessions++;
            }
        }
        assertThat(sessions).isEqualTo(4);
        all.assertAll();
    }

    private static void hold(JsonNode session, int port, SoftAssertions all) throws IOException {
        try (KatcpSocket client = new KatcpSocket(port)) {
            boolean comparable = true;
            for (JsonNode step : session.get("steps")) {
                String sent = step.path("send").asText().replaceAll("(\\\\x0[ad])+$", "");
                if (isOtherRequest(sent)) {
                    continue;
                }
                if (sent.startsWith("?sensor-sampling")) {
                    comparable = OTHER_STRATEGIES.stream().noneMatch(name -> sent.contains(" " + name + " "));
                }
                List<String> expected = expected(sent, step.get("recv"));
                client.send(HexFormat.of().parseHex(step.path("send_hex").asText("")));
                List<String> received = comparable ? upTo(expected.size(), client) : new ArrayList<>();
                received.addAll(untilQuiet(client));
                if (comparable) {
                    all.assertThat(matches(expected, received))
                            .as(
                                    "%s %s%n  expected %s%n  received %s",
                                    session.get("name").asText(), sent, expected, received)
                            .isTrue();
                }
            }
        }
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

    private static boolean isOtherRequest(String sent) {
        return OTHER_REQUESTS.contains(sent.replaceFirst("^\\?([a-z-]*).*", "$1"));
    }

    private static boolean isOtherHelp(String line) {
        return OTHER_REQUESTS.contains(line.replaceFirst("^#help\\S* (\\S+) .*", "$1"));
    }

    private static List<String> expected(String sent, JsonNode captured) {
        if (OTHERWISE.containsKey(sent)) {
            return OTHERWISE.get(sent);
        }
        List<String> lines = new ArrayList<>();
        captured.forEach(line -> lines.add(line.asText()));
        if (sent.startsWith("?help") && lines.removeIf(SessionsTest::isOtherHelp)) {
            lines.set(lines.size() - 1, "!help[3] ok " + (lines.size() - 1));
        }
        return lines;
    }

    private static boolean matches(List<String> expected, List<String> received) {
        if (expected.size() != received.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            String pattern = Pattern.quote(expected.get(i));
            for (Map.Entry<String, String> each : PLACEHOLDERS.entrySet()) {
                pattern = pattern.replace(each.getKey(), "\\E" + each.getValue() + "\\Q");
            }
            if (!received.get(i).matches(pattern)) {
                return false;
            }
        }
        return true;
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
