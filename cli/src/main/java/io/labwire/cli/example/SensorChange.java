package io.labwire.cli.example;

import io.labwire.katcp.device.RequestContext;
import io.labwire.katcp.sensor.Sensor;
import io.labwire.katcp.sensor.SensorSet;
import io.labwire.katcp.server.DeviceServer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What {@code ?add-sensor} and {@code ?remove-sensor} do: clients are told before the reply. */
record SensorChange(SensorSet sensors, DeviceServer server) {

    CompletionStage<AddSensorReply> add(AddSensorRequest request, RequestContext context) {
        Sensor<Long> sensor;
        try {
            sensor = Sensor.integer(request.name())
                    .description("Dynamic sensor.")
                    .build();
        } catch (IllegalArgumentException noName) {
            return context.fail(String.valueOf(noName.getMessage()));
        }
        sensors.add(sensor);
        server.interfaceChanged("sensor", sensor.name(), "added"); // also one that takes another's place
        return CompletableFuture.completedStage(new AddSensorReply());
    }

    CompletionStage<RemoveSensorReply> remove(RemoveSensorRequest request, RequestContext context) {
        return server.removeSensor(request.name())
                ? CompletableFuture.completedStage(new RemoveSensorReply())
                : context.fail("Unknown sensor name: " + request.name() + ".");
    }
}
