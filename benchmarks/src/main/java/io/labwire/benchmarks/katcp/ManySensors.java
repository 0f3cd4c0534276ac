package io.labwire.benchmarks.katcp;

import io.labwire.katcp.device.DeviceInfo;
import io.labwire.katcp.device.KatcpDevice;
import io.labwire.katcp.sensor.Sensor;
import io.labwire.katcp.sensor.SensorSet;
import java.util.List;
import java.util.stream.IntStream;

/** A device of sensors of whole numbers, without requests of its own. */
final class ManySensors implements KatcpDevice {

    private final SensorSet sensors = new SensorSet();
    private final List<Sensor<Long>> list;

    ManySensors(int count) {
        list = IntStream.range(0, count)
                .mapToObj(index -> sensors.add(Sensor.integer("rack.sensor-" + index)
                        .description("One of many.")
                        .build()))
                .toList();
    }

    List<Sensor<Long>> list() {
        return list;
    }

    List<String> names() {
        return list.stream().map(Sensor::name).toList();
    }

    @Override
    public DeviceInfo info() {
        return new DeviceInfo("many", "1.0");
    }

    @Override
    public SensorSet sensors() {
        return sensors;
    }
}
