package io.labwire.katcp.server;

import io.labwire.core.Bytes;
import io.labwire.katcp.core.SensorSamplingReply;
import io.labwire.katcp.core.SensorSamplingRequest;
import io.labwire.katcp.device.RequestFailure;
import io.labwire.katcp.sensor.SamplingRefused;
import io.labwire.katcp.sensor.SamplingStrategy;
import io.labwire.katcp.sensor.Sensor;
import io.labwire.katcp.sensor.SensorSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Serves {@code ?sensor-sampling} for one client (specification, section 8): asks for one sensor's strategy, or sets that
 * of several at once. Everything is checked before anything changes.
 */
record SensorSampling(SensorSet sensors, Subscriptions subscriptions) {

    SensorSamplingReply serve(SensorSamplingRequest request) {
        String names = request.names().orElseThrow(() -> RequestFailure.fail("No sensor name given."));
        return request.strategy().isPresent()
                ? set(names, request.strategy().get(), request.parameters())
                : query(names);
    }

    private SensorSamplingReply query(String name) {
        if (name.contains(",")) {
            throw RequestFailure.fail("Cannot query multiple sensors.");
        }
        if (sensors.find(name).isEmpty()) {
            throw RequestFailure.fail("Unknown sensor name: " + name + ".");
        }
        return subscriptions
                .find(name)
                .map(found -> new SensorSamplingReply(name, found.strategy(), found.parameters()))
                .orElseGet(() -> new SensorSamplingReply(name, "none", List.of()));
    }

    private SensorSamplingReply set(String names, String strategy, List<Bytes> parameters) {
        List<Sensor<?>> chosen = choose(List.of(names.split(",", -1)));
        SamplingStrategy parsed = parse(chosen, strategy, parameters);
        chosen.forEach(sensor -> subscriptions.set(sensor, parsed, parameters));
        return new SensorSamplingReply(names, strategy, parameters);
    }

    private List<Sensor<?>> choose(List<String> names) {
        List<Sensor<?>> chosen = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String name : names) {
            sensors.find(name).ifPresentOrElse(chosen::add, () -> unknown.add(name));
        }
        if (!unknown.isEmpty()) {
            throw RequestFailure.fail("Unknown sensor names: " + quoted(unknown) + ".");
        }
        Set<String> seen = new HashSet<>();
        if (!names.stream().allMatch(seen::add)) {
            throw RequestFailure.fail("Duplicate sensor name");
        }
        return chosen;
    }

    private static SamplingStrategy parse(List<Sensor<?>> chosen, String strategy, List<Bytes> parameters) {
        try {
            return SamplingStrategy.parse(strategy, parameters);
        } catch (SamplingRefused refused) {
            if (!refused.isUnknown()) {
                throw RequestFailure.fail("Invalid strategy requested: " + refused.reason() + ".");
            }
            List<String> names = chosen.stream().map(Sensor::name).toList();
            List<String> given = parameters.stream().map(Bytes::toString).toList();
            throw RequestFailure.fail("Invalid request: names " + quoted(names) + ", strategy '" + strategy
                    + "', params " + quoted(given) + ".");
        }
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(text -> "'" + text + "'").collect(Collectors.joining(", ", "[", "]"));
    }
}
