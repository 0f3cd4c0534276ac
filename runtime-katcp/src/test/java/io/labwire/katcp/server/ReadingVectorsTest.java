package io.labwire.katcp.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.Captured;
import io.labwire.katcp.argument.TimeForm;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.sensor.AnySensor;
import io.labwire.katcp.sensor.Reading;
import io.labwire.katcp.sensor.Sensor;
import io.labwire.katcp.sensor.SensorBuilder;
import io.labwire.katcp.sensor.SensorStatus;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What katcp-python's server says of sensors of all types, in both versions, from the whole server. */
class ReadingVectorsTest {

    private final ExampleDevice device = new ExampleDevice();
    private final ServerScript five = new ServerScript(device);
    private final ServerScript four =
            new ServerScript(device, new CoreOptions().protocol(ProtocolFlags.parse("4.0-M")), Runnable::run);

    @Test
    void readingsAreFormattedAsTheRealSoftwareFormatsThem() throws WireFormatException {
        List<String[]> cases = Captured.table(AnySensor.class, "readings.tsv");
        assertThat(cases).hasSize(77);
        for (String[] oneCase : cases) {
            check(AnySensor.of(oneCase[1], "s.name", oneCase[2]), oneCase);
        }
    }

    private <T> void check(SensorBuilder<T> builder, String[] oneCase) throws WireFormatException {
        TimeForm time = oneCase[3].equals("4") ? TimeForm.MILLISECONDS : TimeForm.SECONDS;
        if (!oneCase[2].isEmpty() && !oneCase[1].equals("discrete")) {
            String[] range = oneCase[2].split(" ", 2);
            Sensor<T> any = builder.build();
            builder.range(any.parse(Bytes.utf8(range[0])), any.parse(Bytes.utf8(range[1])));
        }
        Sensor<T> sensor = builder.build();
        Bytes value = Bytes.of(HexFormat.of().parseHex(oneCase[6]));
        SensorStatus status = SensorStatus.valueOf(oneCase[5].toUpperCase(Locale.ROOT));
        Timestamp timestamp = new Timestamp(Double.parseDouble(oneCase[4]));
        sensor.set(new Reading<>(timestamp, status, value(sensor, value, time)));
        assertThat(sensor.parameters().stream().map(Bytes::toString).collect(Collectors.joining(" ")))
                .as(oneCase[0])
                .isEqualTo(oneCase[8]);
        device.sensors.add(sensor);
        ServerScript.Client client = (time == TimeForm.SECONDS ? five : four).greeted();
        String line = new String(HexFormat.of().parseHex(oneCase[7]), StandardCharsets.ISO_8859_1);
        assertThat(client.ask("?sensor-sampling s.name auto"))
                .as(oneCase[0])
                .containsExactly(line.strip(), "!sensor-sampling ok s.name auto");
    }

    private static <T> T value(Sensor<T> sensor, Bytes wire, TimeForm time) throws WireFormatException {
        T value = sensor.parse(wire, time);
        assertThat(sensor.format(value, time)).isEqualTo(wire);
        return value;
    }
}
