package io.labwire.katcp.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.sensor.SensorStatus;
import io.labwire.katcp.wire.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

class SensorReadingsTest {

    private static final String[] TWO = {"1.500000", "2", "a", "nominal", "7", "b", "warn", "4.5"};

    @Test
    void severalReadingsMayStandInOneInform() throws WireFormatException {
        Timestamp at = new Timestamp(1.5);
        Bytes seven = Bytes.utf8("7");
        List<Bytes> further = List.of(Bytes.utf8("b"), Bytes.utf8("warn"), Bytes.utf8("4.5"));
        Message values = Message.inform("sensor-value", TWO);
        assertThat(SensorValueInform.TYPE.read(values))
                .isEqualTo(new SensorValueInform(at, 2, "a", SensorStatus.NOMINAL, seven, further));
        assertThat(SensorValueInform.TYPE.toMessage(SensorValueInform.TYPE.read(values)))
                .isEqualTo(values);
        assertThat(SensorStatusInform.TYPE.read(Message.inform("sensor-status", TWO)))
                .isEqualTo(new SensorStatusInform(at, 2, "a", SensorStatus.NOMINAL, seven, further));
    }
}
