package io.labwire.katcp.server;

import io.labwire.core.Bytes;
import io.labwire.katcp.core.SensorSamplingReply;
import io.labwire.katcp.core.SensorSamplingRequest;
import io.labwire.katcp.device.RequestFailure;
import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.sensor.SamplingRefused;
import io.labwire.katcp.sensor.SamplingStrategy;
import io.labwire.katcp.sensor.Sensor;
import io.labwire.katcp.sensor.SensorSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Serves {@code ?sensor-sampling} for one client (specification, section 8): asks for a sensor's strategy, or sets it.
 * Everything is checked before anything changes.
 *
 * <p>A server with the flag B sets several sensors at once, and says of any set what is wrong in words of its own.
 */
record SensorSampling(SensorSet sensors, Subscriptions subscriptions, ProtocolFlags protocol) {

    private static final Set<String> SINCE_5 = Set.of("event-rate", "differential-rate");

    SensorSamplingReply serve(SensorSamplingRequest request) {
        String names = request.names().orElseThrow(() -> RequestFailure.fail("No sensor name given."));
        Optional<String> strategy = request.strategy();
        boolean several = names.contains(",");
        if (protocol.supports(ProtocolFlags.BULK_SAMPLING) && (several || strategy.isPresent())) {
            return new BulkSampling(sensors, subscriptions)
                    .set(
                            names,
                            strategy.orElseThrow(() -> RequestFailure.fail("Cannot query multiple sensors.")),
                            request.parameters());
        }
        Sensor<?> sensor =
                sensors.find(names).orElseThrow(() -> RequestFailure.fail("Unknown sensor name: " + names + "."));
        return strategy.isPresent() ? set(sensor, strategy.get(), request.parameters()) : query(names);
    }

    private SensorSamplingReply query(String name) {
        return subscriptions
                .find(name)
                .map(found -> new SensorSamplingReply(name, found.strategy(), found.parameters()))
                .orElseGet(() -> new SensorSamplingReply(name, "none", List.of()));
    }

    private SensorSamplingReply set(Sensor<?> sensor, String strategy, List<Bytes> parameters) {
        if (protocol.major() < 5 && SINCE_5.contains(strategy)) {
            throw RequestFailure.fail("Strategy " + strategy + " not allowed for version 4 of katcp");
        }
        SamplingStrategy parsed;
        try {
            parsed = SamplingStrategy.parse(strategy, parameters, sensor.type(), protocol.timeForm());
        } catch (SamplingRefused refused) {
            throw RequestFailure.fail(refused.reason());
        }
        List<Bytes> shown = protocol.major() < 5 ? WholeMilliseconds.of(parsed, parameters) : parameters;
        subscriptions.set(sensor, parsed, shown);
        return new SensorSamplingReply(sensor.name(), strategy, shown);
    }
}
