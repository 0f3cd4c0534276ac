package io.labwire.katcp.server;

import io.labwire.katcp.device.RequestFailure;
import io.labwire.katcp.sensor.Sensor;
import io.labwire.katcp.sensor.SensorSet;
import java.util.List;
import java.util.Optional;

/** The sensors that a request names: all, one, or those a regular expression is found in (specification, section 8). */
record SensorSelection(SensorSet sensors, ServerLimits limits) {

    List<Sensor<?>> of(Optional<String> name) {
        if (name.isEmpty()) {
            return sensors.all();
        }
        if (NamePattern.isPattern(name.get())) {
            NamePattern pattern = NamePattern.of(name.get(), limits);
            return sensors.all().stream()
                    .filter(sensor -> pattern.isFoundIn(sensor.name()))
                    .toList();
        }
        return sensors.find(name.get())
                .<List<Sensor<?>>>map(List::of)
                .orElseThrow(() -> RequestFailure.fail("Unknown sensor name."));
    }
}
