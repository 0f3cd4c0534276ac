package io.labwire.katcp.server;

import io.labwire.core.Bytes;
import io.labwire.katcp.sensor.SamplingStrategy;
import io.labwire.katcp.sensor.Sensor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one client samples: at most one strategy for each sensor (specification, section 7). */
final class Subscriptions {

    private final ServerConnection connection;
    private final SensorFeeds feeds;
    private final Map<String, Subscription<?>> bySensor = new HashMap<>();

    Subscriptions(ServerConnection connection, SensorFeeds feeds) {
        this.connection = connection;
        this.feeds = feeds;
    }

    Optional<Subscription<?>> find(String sensor) {
        return Optional.ofNullable(bySensor.get(sensor));
    }

    /** Sets a strategy; the present reading is sent at once unless it is {@code none}. */
    void set(Sensor<?> sensor, SamplingStrategy strategy, List<Bytes> parameters) {
        end(bySensor.remove(sensor.name()));
        if (strategy.samples() && connection.isOpen()) {
            Subscription<?> subscription = new Subscription<>(feeds.of(sensor), connection, strategy, parameters);
            bySensor.put(sensor.name(), subscription);
            subscription.begin();
        }
    }

    void clear() {
        List<Subscription<?>> all = List.copyOf(bySensor.values());
        bySensor.clear();
        all.forEach(Subscription::end);
    }

    void sensorRemoved(Subscription<?> subscription) {
        bySensor.remove(subscription.sensorName(), subscription);
        subscription.end();
    }

    private static void end(@Nullable Subscription<?> subscription) {
        if (subscription != null) {
            subscription.end();
        }
    }
}
