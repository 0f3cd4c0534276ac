package io.labwire.katcp.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.Captured;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.sensor.AnySensor;
import io.labwire.katcp.sensor.Reading;
import io.labwire.katcp.sensor.Sensor;
import io.labwire.katcp.sensor.SensorStatus;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What katcp-python sends of a sensor and when, and what it refuses, from the whole server in virtual time. */
class SamplingVectorsTest {

    @Test
    void strategiesSendWhatTheRealSoftwareSendsAndWhenItDoes() throws WireFormatException {
        List<String[]> cases = Captured.table(SamplingVectorsTest.class, "sampling.tsv");
        assertThat(cases).hasSize(44);
        for (String[] oneCase : cases) {
            ExampleDevice device = new ExampleDevice();
            ServerScript server = new ServerScript(device);
            ServerScript.Client client = server.greeted();
            Sensor<?> sensor =
                    device.sensors.add(AnySensor.of(oneCase[1], "s", oneCase[8]).build());
            set(sensor, ("0:" + oneCase[4]).split(":", -1));
            client.send("?sensor-sampling s " + oneCase[2] + " " + oneCase[3] + "\n");
            for (String change : words(oneCase[6])) {
                String[] parts = change.split(":", -1);
                server.passUntil(nanos(parts[0]));
                set(sensor, parts);
                server.settle();
            }
            server.passUntil(nanos(oneCase[5]));
            List<String> sent = client.timedLines().stream()
                    .filter(line -> !line.matches(".* !sensor-sampling ok .*"))
                    .map(SamplingVectorsTest::captured)
                    .toList();
            assertThat(sent).as(oneCase[0]).containsExactly(words(oneCase[7]));
        }
    }

    private static <T> void set(Sensor<T> sensor, String[] parts) throws WireFormatException {
        sensor.set(new Reading<>(
                new Timestamp(Double.parseDouble(parts[0])),
                SensorStatus.valueOf(parts[2].toUpperCase(Locale.ROOT)),
                sensor.parse(Bytes.utf8(parts[1]))));
    }

    private static Duration nanos(String seconds) {
        return Duration.ofNanos(Math.round(Double.parseDouble(seconds) * 1e9));
    }

    /** {@code 0.200000 #sensor-status 0.200000 1 s nominal 1.0} as the table has it. */
    private static String captured(String timedLine) {
        String[] words = timedLine.split(" ", -1);
        return words[1].equals("#sensor-status")
                ? words[0] + ":" + words[6].replace("\\@", "") + ":" + words[5] + ":" + words[2]
                : "error";
    }

    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split(" ");
    }
}
