package io.labwire.cli.example;

import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.argument.TimeForm;
import io.labwire.katcp.device.RequestContext;
import io.labwire.katcp.sensor.Sensor;
import io.labwire.katcp.sensor.SensorSet;
import io.labwire.katcp.sensor.SensorStatus;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What {@code ?set-sensor} does: any sensor can be given any value that its type has. */
record SensorSetting(SensorSet sensors, TimeForm time) {

    /** Where a sensor says the fault is; to the client the value has another place. */
    private static final String PLACE = "Error in parameter 1 (value): ";

    CompletionStage<SetSensorReply> set(SetSensorRequest request, RequestContext context) {
        Optional<Sensor<?>> sensor = sensors.find(request.name());
        if (sensor.isEmpty()) {
            return context.fail("Unknown sensor name: " + request.name() + ".");
        }
        try {
            set(sensor.get(), request, time);
            return CompletableFuture.completedStage(new SetSensorReply());
        } catch (WireFormatException e) {
            return context.fail(String.valueOf(e.getMessage()).replace(PLACE, ""));
        }
    }

    private static <T> void set(Sensor<T> sensor, SetSensorRequest request, TimeForm time) throws WireFormatException {
        T value = sensor.parse(request.value(), time);
        SensorStatus usual = value == CpuStatus.ERROR ? SensorStatus.WARN : SensorStatus.NOMINAL;
        sensor.set(value, request.status().orElse(usual));
    }
}
