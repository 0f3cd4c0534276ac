package io.labwire.cli.katcp.watch;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.labwire.cli.Run;
import io.labwire.cli.Running;
import io.labwire.cli.Served;
import io.labwire.cli.katcp.ScriptedDevice;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class WatchCommandTest {

    private static final String TIME = "20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z ";

    private static void call(Served device, String... words) {
        String[] all = new String[words.length + 3];
        System.arraycopy(new String[] {"katcp", "call", device.address()}, 0, all, 0, 3);
        System.arraycopy(words, 0, all, 3, words.length);
        assertThat(Run.of(all).code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.1-BIMT", "5.0-IM", "4.0-M"})
    void readingsAreLinesWhereNobodyLooks(String protocol) {
        try (Served device = new Served("--port", "0", "--protocol", protocol);
                Running watch = new Running("katcp", "watch", device.address(), "psu.voltage", "/^cpu/")) {
            assertThat(watch.line(line -> line.contains("psu.voltage")))
                    .matches(TIME + "psu\\.voltage nominal 4\\.5 V");
            assertThat(watch.line(line -> line.contains("cpu.status"))).matches(TIME + "cpu\\.status nominal on");
            assertThat(watch.line(line -> line.contains("cpu.power.on")))
                    .matches(TIME + "cpu\\.power\\.on nominal true");
            assertThat(watch.line(line -> line.endsWith("synced"))).matches(TIME + "-- synced");

            call(device, "set-sensor", "psu.voltage", "4.75", "warn");
            assertThat(watch.line(line -> line.contains("4.75"))).matches(TIME + "psu\\.voltage warn 4\\.75 V");
            assertThat(watch.lines()).noneMatch(line -> line.contains("count.ticks"));
            assertThat(watch.interrupt()).isZero();
            assertThat(watch.err()).isEmpty();
        }
    }

    @Test
    void jsonIsAnObjectForEachReading() throws IOException {
        try (Served device = new Served("--port", "0");
                Running watch =
                        new Running("katcp", "watch", device.address(), "--json", "--strategy", "period 0.05")) {
            JsonNode voltage = new ObjectMapper().readTree(watch.line(line -> line.contains("psu.voltage")));
            assertThat(voltage.get("event").textValue()).isEqualTo("reading");
            assertThat(voltage.get("status").textValue()).isEqualTo("nominal");
            assertThat(voltage.get("value").doubleValue()).isEqualTo(4.5);
            assertThat(voltage.get("units").textValue()).isEqualTo("V");
            assertThat(voltage.get("time").textValue()).matches("20\\d\\d-.*Z");
            assertThat(new ObjectMapper()
                            .readTree(watch.line(line -> line.contains("cpu.power.on")))
                            .get("value")
                            .booleanValue())
                    .isTrue();
            assertThat(new ObjectMapper()
                            .readTree(watch.line(line -> line.contains("synced")))
                            .get("state")
                            .textValue())
                    .isEqualTo("synced");
            watch.line(line -> line.contains("count.ticks") && line.matches(".*\"value\":([3-9]|\\d\\d).*"));
        }
    }

    @Test
    void deviceThatComesBackIsWatchedAgain() {
        Served first = new Served("--port", "0");
        try (Running watch = new Running("katcp", "watch", first.address(), "psu.voltage")) {
            watch.line(line -> line.endsWith("nominal 4.5 V"));
            call(first, "set-sensor", "psu.voltage", "2.5");
            watch.line(line -> line.endsWith("nominal 2.5 V"));
            first.close();
            assertThat(watch.line(line -> line.contains("unreachable"))).endsWith("psu.voltage unreachable 2.5 V");
            try (Served second = new Served("--port", "" + first.port())) {
                assertThat(second.port()).isEqualTo(first.port());
                watch.line(line -> line.endsWith("-- syncing") && watch.lines().indexOf(line) > 3);
                call(second, "set-sensor", "psu.voltage", "1.25");
                watch.line(line -> line.endsWith("nominal 1.25 V"));
            }
        }
    }

    @Test
    void deviceThatIsNotThereIsToldOnceWithTheReasonAndWatchedOnceItComes() throws IOException {
        int free;
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = probe.getLocalPort();
        }
        try (Running lines = new Running("katcp", "watch", "127.0.0.1:" + free, "psu.voltage");
                Running objects = new Running("katcp", "watch", "127.0.0.1:" + free, "--json")) {
            assertThat(lines.line(line -> true)).matches(TIME + "-- disconnected: Connection refused.*");
            JsonNode state = new ObjectMapper().readTree(objects.line(line -> true));
            assertThat(state.get("event").textValue()).isEqualTo("state");
            assertThat(state.get("state").textValue()).isEqualTo("disconnected");
            assertThat(state.get("reason").textValue()).startsWith("Connection refused");
            try (Served device = new Served("--port", "" + free)) {
                assertThat(device.port()).isEqualTo(free);
                lines.line(line -> line.endsWith("nominal 4.5 V"));
            }
            lines.line(line -> line.contains("unreachable"));
            lines.line(line -> line.contains("-- disconnected") && lines.lines().indexOf(line) > 0);
            assertThat(lines.lines())
                    .filteredOn(line -> line.contains("-- disconnected"))
                    .hasSize(2);
        }
    }

    @Test
    void hostThatNobodyKnowsEndsWithTwoAndOneLine() {
        assertThat(Run.of("katcp", "watch", "no-such-host.invalid:7147"))
                .isEqualTo(new Run(
                        2, "", "labwire katcp watch: cannot connect to no-such-host.invalid:7147: unknown host\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bogus", "", " ", "events 1"})
    void strategyThatThereIsNotEndsWithTwoAndNamesThoseThereAre(String strategy) {
        assertThat(Run.of("katcp", "watch", "127.0.0.1:7147", "--strategy", strategy))
                .isEqualTo(new Run(
                        2,
                        "",
                        "labwire katcp watch: --strategy '" + strategy
                                + "' begins with none of the strategies: none, auto,"
                                + " event, differential, period, event-rate, differential-rate"
                                + " (--help shows how it is used)\n"));
    }

    @Test
    void whatTheDeviceRefusesOrDoesNotHaveIsTold() throws IOException {
        try (Served device = new Served("--port", "0");
                Running lines = new Running(
                        "katcp", "watch", device.address(), "no.such", "psu.voltage", "--strategy", "period");
                Running objects = new Running(
                        "katcp",
                        "watch",
                        device.address(),
                        "/^none/",
                        "psu.voltage",
                        "--json",
                        "--strategy",
                        "period")) {
            assertThat(lines.line(line -> line.contains("not sampled")))
                    .matches(TIME + "-- not sampled: psu\\.voltage, .*The 'period' strategy takes one parameter\\.+");
            assertThat(lines.line(line -> line.contains("no such"))).matches(TIME + "-- no such sensor yet: no\\.such");
            assertThat(lines.err()).isEmpty();

            JsonNode refused = new ObjectMapper().readTree(objects.line(line -> line.contains("refused")));
            assertThat(refused.get("sensor").textValue()).isEqualTo("psu.voltage");
            assertThat(refused.get("reason").textValue()).contains("The 'period' strategy takes one parameter.");
            JsonNode missing = new ObjectMapper().readTree(objects.line(line -> line.contains("missing")));
            assertThat(missing.get("sensor").textValue()).isEqualTo("/^none/");
        }
    }

    @Test
    void deviceThatRefusesToListItsSensorsIsQuotedAndNotInTheLogThatATerminalShows() throws IOException {
        ListAppender<ILoggingEvent> logged = new ListAppender<>();
        Logger runtime = (Logger) LoggerFactory.getLogger("io.labwire.katcp");
        logged.start();
        runtime.addAppender(logged);
        Map<String, String> answers = Map.of("sensor-list", "!sensor-list[ID] fail not\\_\\e[2Jtoday\n");
        try (ScriptedDevice device = new ScriptedDevice("#version-connect katcp-protocol 5.0-I\n", answers)) {
            try (Running lines = new Running("katcp", "watch", device.address())) {
                assertThat(lines.line(line -> line.contains("not known")))
                        .matches(TIME + "-- sensors not known yet: the device answers \\?sensor-list with"
                                + " !sensor-list fail not.*today");
            }
            try (Running objects = new Running("katcp", "watch", device.address(), "--json")) {
                JsonNode unlisted = new ObjectMapper().readTree(objects.line(line -> line.contains("unlisted")));
                assertThat(unlisted.get("time").textValue()).matches("20\\d\\d-.*Z");
                assertThat(unlisted.get("reason").textValue()).contains("?sensor-list", "fail not");
            }
        } finally {
            runtime.detachAppender(logged);
        }
        assertThat(logged.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(message -> message.contains("?sensor-list"));
    }

    @Test
    void wholeNumbersOfWhichAReaderOfJsonMightLoseDigitsAreTexts() throws IOException {
        Map<String, String> answers = Map.of(
                "sensor-list",
                """
                #sensor-list[ID] least \\@ \\@ integer
                #sensor-list[ID] most \\@ \\@ integer
                #sensor-list[ID] over \\@ \\@ integer
                #sensor-list[ID] huge \\@ \\@ integer
                !sensor-list[ID] ok 4
                """,
                "sensor-sampling least event",
                "#sensor-status 1 1 least nominal -9007199254740991\n!sensor-sampling[ID] ok least event\n",
                "sensor-sampling most event",
                "#sensor-status 1 1 most nominal 9007199254740991\n!sensor-sampling[ID] ok most event\n",
                "sensor-sampling over event",
                "#sensor-status 1 1 over nominal 9007199254740992\n!sensor-sampling[ID] ok over event\n",
                "sensor-sampling huge event",
                "#sensor-status 1 1 huge nominal -99999999999999999999999\n!sensor-sampling[ID] ok huge event\n");
        try (ScriptedDevice device = new ScriptedDevice("#version-connect katcp-protocol 5.0-I\n", answers);
                Running objects = new Running("katcp", "watch", device.address(), "--json")) {
            assertThat(objects.line(line -> line.contains("least"))).contains("\"value\":-9007199254740991,");
            assertThat(objects.line(line -> line.contains("most"))).contains("\"value\":9007199254740991,");
            assertThat(objects.line(line -> line.contains("over"))).contains("\"value\":\"9007199254740992\",");
            assertThat(objects.line(line -> line.contains("huge"))).contains("\"value\":\"-99999999999999999999999\",");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"no.such", "/^none/"})
    void sensorThatIsAskedForAloneAndNotThereIsTold(String wanted) {
        try (Served device = new Served("--port", "0");
                Running watch = new Running("katcp", "watch", device.address(), wanted)) {
            assertThat(watch.line(line -> line.contains("no such"))).endsWith("-- no such sensor yet: " + wanted);
        }
    }

    @Test
    void whatATerminalWouldObeyIsShownAndNotSent() throws IOException {
        Map<String, String> answers = Map.of(
                "sensor-list",
                "#sensor-list[ID] a\\e[2J \\@ \u00e2\u0080\u00ae\\_V string\n!sensor-list[ID] ok 1\n",
                "sensor-sampling a\\e[2J event",
                "#sensor-status 1 1 a\\e[2J nominal \u00c2\u009b2J\n!sensor-sampling[ID] fail \u0007no\n");
        try (ScriptedDevice device = new ScriptedDevice("#version-connect katcp-protocol 5.0-I\n", answers)) {
            try (Running lines = new Running("katcp", "watch", device.address())) {
                assertThat(lines.line(line -> line.contains("nominal")))
                        .endsWith(" \"a\\x1b[2J\" nominal \"\\xc2\\x9b2J\" \\xe2\\x80\\xae V");
                assertThat(lines.line(line -> line.contains("not sampled")))
                        .endsWith("-- not sampled: \"a\\x1b[2J\", \\x07no");
            }
            try (Running objects = new Running("katcp", "watch", device.address(), "--json")) {
                assertThat(objects.line(line -> line.contains("nominal")))
                        .contains("\"a\\u001B[2J\"", "\"\\u009b2J\"", "\"\\u202e V\"");
                assertThat(objects.line(line -> line.contains("refused"))).contains("\"\\u0007no\"");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7147", "127.0.0.1:7147 /(/", "127.0.0.1:7147 --no-such"})
    void wrongUsageEndsWithTwoAndOneLine(String words) {
        Run run = Run.of(("katcp watch " + words).strip().split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).matches("labwire katcp watch: .*\\R");
    }
}
