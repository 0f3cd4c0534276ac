package io.labwire.katcp.server;

import io.labwire.katcp.argument.TimeForm;
import io.labwire.katcp.loop.Deadlines;
import io.labwire.katcp.sensor.Sensor;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The sensors of a server that are sampled by somebody. */
final class SensorFeeds {

    private final Surroundings surroundings;
    private final ServerLimits limits;
    private final Deadlines deadlines;
    private final TimeForm time;
    private final Map<Sensor<?>, SensorFeed<?>> feeds = new HashMap<>();

    SensorFeeds(Surroundings surroundings, ServerLimits limits, Deadlines deadlines, TimeForm time) {
        this.surroundings = surroundings;
        this.limits = limits;
        this.deadlines = deadlines;
        this.time = time;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    ServerLimits limits() {
        return limits;
    }

    Deadlines deadlines() {
        return deadlines;
    }

    TimeForm time() {
        return time;
    }

    @SuppressWarnings("unchecked") // a feed is put under its own sensor
    <T> SensorFeed<T> of(Sensor<T> sensor) {
        return (SensorFeed<T>) feeds.computeIfAbsent(sensor, unsampled -> new SensorFeed<>(this, sensor));
    }

    void unused(SensorFeed<?> feed) {
        feeds.remove(feed.sensor());
    }

    void sensorRemoved(Sensor<?> sensor) {
        Optional.ofNullable(feeds.get(sensor)).ifPresent(SensorFeed::sensorRemoved);
    }
}
