package io.labwire.cli.katcp.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.labwire.cli.Run;
import io.labwire.cli.Running;
import io.labwire.cli.Served;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
            watch.line(line -> line.contains("count.ticks") && line.contains("\"value\":3"));
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

    @ParameterizedTest
    @ValueSource(strings = {"", "7147", "127.0.0.1:7147 /(/", "127.0.0.1:7147 --no-such"})
    void wrongUsageEndsWithTwoAndOneLine(String words) {
        Run run = Run.of(("katcp watch " + words).strip().split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).matches("labwire katcp watch: .*\\R");
    }
}
