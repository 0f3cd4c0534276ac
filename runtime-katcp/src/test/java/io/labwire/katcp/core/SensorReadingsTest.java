package io.labwire.katcp.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.sensor.SensorStatus;
import io.labwire.katcp.wire.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

class SensorReadingsTest {

    private static final Timestamp AT = new Timestamp(1.5);

    private static final List<SensorReading> TWO = List.of(
            new SensorReading("a", SensorStatus.NOMINAL, Bytes.utf8("7")),
            new SensorReading("b", SensorStatus.WARN, Bytes.utf8("4.5")));

    @Test
    void severalReadingsMayStandInOneInform() throws WireFormatException {
        Message values = Message.inform("sensor-value", "1.500000", "2", "a", "nominal", "7", "b", "warn", "4.5");
        assertThat(SensorValueInform.TYPE.read(values)).isEqualTo(new SensorValueInform(AT, 2, TWO));
        assertThat(SensorValueInform.TYPE.toMessage(new SensorValueInform(AT, 2, TWO)))
                .isEqualTo(values);
        Message status = Message.inform("sensor-status", "1.500000", "2", "a", "nominal", "7", "b", "warn", "4.5");
        assertThat(SensorStatusInform.TYPE.read(status)).isEqualTo(new SensorStatusInform(AT, 2, TWO));
        assertThat(SensorStatusInform.TYPE.toMessage(new SensorStatusInform(AT, 2, TWO)))
                .isEqualTo(status);
    }

    @Test
    void aReadingThatIsCutOffIsRefused() {
        Message cut = Message.inform("sensor-status", "1.500000", "2", "a", "nominal", "7", "b", "warn");
        assertThatThrownBy(() -> SensorStatusInform.TYPE.read(cut))
                .isInstanceOf(WireFormatException.class)
                .hasMessage("Error in parameter 8 (value): No value or default given");
    }

    @Test
    void thereIsAtLeastOneReading() {
        assertThatThrownBy(() -> SensorStatusInform.TYPE.read(Message.inform("sensor-status", "1.500000", "0")))
                .isInstanceOf(WireFormatException.class)
                .hasMessage("Error in parameter 3 (name): No value or default given");
    }
}
