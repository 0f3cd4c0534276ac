package io.labwire.katcp.sensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.katcp.argument.Lru;
import io.labwire.katcp.argument.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SensorValueTest {

    private final SensorValue<Double> voltage = SensorValue.unknown(0.5);
    private final Sensor<Double> sensor = Sensor.float64("voltage").build();

    @Test
    void canBeSetAndReadBeforeThereIsASensor() {
        assertThat(voltage.reading().status()).isEqualTo(SensorStatus.UNKNOWN);

        voltage.set(2.0);
        assertThat(voltage.value()).isEqualTo(2.0);
        assertThat(voltage.reading().status()).isEqualTo(SensorStatus.NOMINAL);

        voltage.set(3.0, SensorStatus.WARN);
        assertThat(voltage.reading().status()).isEqualTo(SensorStatus.WARN);
    }

    @Test
    void sensorBeginsWithTheReadingAsItIs() {
        Reading<Double> reading = new Reading<>(new Timestamp(12.5), SensorStatus.ERROR, 7.0);
        voltage.set(reading);

        voltage.publish(sensor);

        assertThat(sensor.reading()).isEqualTo(reading);
    }

    @Test
    void fromThenOnTheyAreOne() {
        voltage.publish(sensor);
        List<Double> seen = new ArrayList<>();
        sensor.attach((changed, reading) -> seen.add(reading.value()));

        voltage.set(1.0);
        assertThat(sensor.value()).isEqualTo(1.0);

        sensor.set(2.0, SensorStatus.FAILURE);
        assertThat(voltage.reading()).isEqualTo(sensor.reading());
        assertThat(seen).containsExactly(1.0, 2.0);
    }

    @Test
    void sensorMayCallItsValuesOtherwise() {
        SensorValue<Boolean> fine = SensorValue.of(true);
        Sensor<Lru> unit = Sensor.lru("unit").build();

        fine.publish(unit, value -> value ? Lru.NOMINAL : Lru.ERROR, value -> value == Lru.NOMINAL);
        assertThat(unit.value()).isEqualTo(Lru.NOMINAL);

        fine.set(false);
        assertThat(unit.value()).isEqualTo(Lru.ERROR);

        unit.set(Lru.NOMINAL);
        assertThat(fine.value()).isTrue();
    }

    @Test
    void isTheReadingOfOneSensorOnly() {
        voltage.publish(sensor);

        assertThatThrownBy(() -> voltage.publish(sensor))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("voltage")
                .hasMessageContaining("an object for each device");
    }
}
