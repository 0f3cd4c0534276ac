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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets the strategy of several sensors at once, or of none of them (specification, section 8, "Bulk path"). */
record BulkSampling(SensorSet sensors, Subscriptions subscriptions) {

    /** How many sensors that are unknown are told of. */
    private static final int MOST_TOLD = 20;

    SensorSamplingReply set(String names, String strategy, List<Bytes> parameters) {
        List<Sensor<?>> chosen = choose(names);
        List<SamplingStrategy> parsed = new ArrayList<>();
        for (Sensor<?> sensor : chosen) {
            parsed.add(parse(sensor, chosen, strategy, parameters));
        }
        for (int i = 0; i < chosen.size(); i++) {
            subscriptions.set(chosen.get(i), parsed.get(i), parameters);
        }
        return new SensorSamplingReply(names, strategy, parameters);
    }

    private List<Sensor<?>> choose(String names) {
        Set<Sensor<?>> chosen = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        int twice = 0;
        int end;
        // A list that can only be refused is not looked at to its end.
        for (int at = 0; at <= names.length() && unknown.size() + twice < MOST_TOLD; at = end + 1) {
            end = names.indexOf(',', at);
            end = end < 0 ? names.length() : end;
            String name = names.substring(at, end);
            Optional<Sensor<?>> sensor = sensors.find(name);
            if (sensor.isEmpty()) {
                unknown.add(name);
            } else if (!chosen.add(sensor.get())) {
                twice++;
            }
        }
        if (!unknown.isEmpty()) {
            throw RequestFailure.fail("Unknown sensor names: " + quoted(unknown) + ".");
        } else if (twice > 0) {
            throw RequestFailure.fail("Duplicate sensor name");
        }
        return List.copyOf(chosen);
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
