package io.labwire.katcp.server;

import io.labwire.core.Bytes;
import io.labwire.katcp.loop.Deadlines;
import io.labwire.katcp.loop.Deadlines.Deadline;
import io.labwire.katcp.sensor.Reading;
import io.labwire.katcp.sensor.Sampler;
import io.labwire.katcp.sensor.SamplingStrategy;
import java.util.List;
import java.util.Optional;

/** One client sampling one sensor. */
final class Subscription<T> {

    private final SensorFeed<T> feed;
    private final ServerConnection connection;
    private final String strategy;
    private final List<Bytes> parameters;
    private final Sampler<T> sampler;
    private Optional<Deadline> deadline = Optional.empty();

    Subscription(SensorFeed<T> feed, ServerConnection connection, SamplingStrategy strategy, List<Bytes> parameters) {
        this.feed = feed;
        this.connection = connection;
        this.strategy = strategy.name();
        this.parameters = List.copyOf(parameters);
        this.sampler = strategy.sampler(feed.sensor());
    }

    String strategy() {
        return strategy;
    }

    /** The parameters as the client wrote them. */
    List<Bytes> parameters() {
        return parameters;
    }

    String sensorName() {
        return feed.sensor().name();
    }

    /** Sends the present reading, and follows the sensor from there. */
    void begin() {
        feed.add(this);
        send(feed.latest(), feed.now());
    }

    void changed(Reading<T> reading, long now) {
        if (sampler.changed(reading, now)) {
            send(reading, now);
        } else {
            arm();
        }
    }

    private void elapsed(long now) {
        deadline = Optional.empty();
        feed.catchUp();
        if (sampler.elapsed(now)) {
            send(feed.latest(), now);
        } else {
            arm();
        }
    }

    private void send(Reading<T> reading, long now) {
        sampler.sent(reading, now);
        arm();
        connection.tell(feed.line(reading)); // may end the connection, and with it this
    }

    private void arm() {
        long next = sampler.deadline();
        if (deadline.isPresent() && deadline.get().at() == next) {
            return;
        }
        deadline.ifPresent(feed.deadlines()::cancel);
        deadline = next == Deadlines.NEVER
                ? Optional.empty()
                : Optional.of(feed.deadlines().set(next, this::elapsed));
    }

    void end() {
        deadline.ifPresent(feed.deadlines()::cancel);
        feed.remove(this);
    }

    /** The sensor is gone. */
    void sensorRemoved() {
        connection.subscriptions().sensorRemoved(this);
    }
}
