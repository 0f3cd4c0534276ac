package io.labwire.conformance.katcp;

import io.labwire.katcp.device.DeviceInfo;
import io.labwire.katcp.device.KatcpDevice;
import io.labwire.katcp.sensor.Sensor;
import io.labwire.katcp.sensor.SensorSet;
import java.util.List;
import java.util.stream.IntStream;

/** A device that has some sensors, and no requests of its own. */
final class SensorsOnly implements KatcpDevice {

    private final SensorSet sensors = new SensorSet();
    private final List<Sensor<Long>> numbered;

    /** Sensors {@code s0}, {@code s1} and so on, of whole numbers. */
    SensorsOnly(int count) {
        numbered = IntStream.range(0, count)
                .mapToObj(index -> sensors.add(Sensor.integer("s" + index).build()))
                .toList();
    }

    List<Sensor<Long>> numbered() {
        return numbered;
    }

    @Override
    public DeviceInfo info() {
        return new DeviceInfo("sensors", "1.0");
    }

    @Override
    public SensorSet sensors() {
        return sensors;
    }
}
