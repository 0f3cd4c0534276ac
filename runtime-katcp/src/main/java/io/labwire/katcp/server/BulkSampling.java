package io.labwire.katcp.server;

import io.labwire.core.Bytes;
import io.labwire.katcp.argument.TimeForm;
import io.labwire.katcp.core.SensorSamplingReply;
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

/** Sets the strategy of several sensors at once, or of none of them (specification, section 8, "Bulk path"). */
record BulkSampling(SensorSet sensors, Subscriptions subscriptions) {

    SensorSamplingReply set(String names, String strategy, List<Bytes> parameters) {
        List<Sensor<?>> chosen = choose(List.of(names.split(",", -1)));
        List<SamplingStrategy> parsed = new ArrayList<>();
        for (Sensor<?> sensor : chosen) {
            parsed.add(parse(sensor, chosen, strategy, parameters));
        }
        for (int i = 0; i < chosen.size(); i++) {
            subscriptions.set(chosen.get(i), parsed.get(i), parameters);
        }
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

    private static SamplingStrategy parse(
            Sensor<?> sensor, List<Sensor<?>> chosen, String strategy, List<Bytes> parameters) {
        try {
            return SamplingStrategy.parse(strategy, parameters, sensor.type(), TimeForm.SECONDS);
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
