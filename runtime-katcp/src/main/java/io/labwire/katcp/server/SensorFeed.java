package io.labwire.katcp.server;

import io.labwire.katcp.argument.ArgumentWriter;
import io.labwire.katcp.loop.Deadlines;
import io.labwire.katcp.sensor.Reading;
import io.labwire.katcp.sensor.Sensor;
import io.labwire.katcp.sensor.SensorTap;
import io.labwire.katcp.wire.LineWriter;
import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A sensor that somebody samples, and all who do. A reading is made a line once, however many are told of it. */
final class SensorFeed<T> {

    private static final Logger LOG = LoggerFactory.getLogger(SensorFeed.class);

    private final SensorFeeds feeds;
    private final Sensor<T> sensor;
    private final SensorTap<T> tap;
    private final List<Subscription<T>> subscriptions = new ArrayList<>();
    private @Nullable Reading<T> lineOf;
    private byte[] line = new byte[0];

    SensorFeed(SensorFeeds feeds, Sensor<T> sensor) {
        this.feeds = feeds;
        this.sensor = sensor;
        this.tap =
                new SensorTap<>(sensor, feeds.limits().waitingReadings(), feeds.surroundings()::execute, this::changed);
    }

    Sensor<T> sensor() {
        return sensor;
    }

    Reading<T> latest() {
        return tap.latest();
    }

    long now() {
        return feeds.surroundings().now();
    }

    Deadlines deadlines() {
        return feeds.deadlines();
    }

    /** Takes in what has been set until now. */
    void catchUp() {
        tap.drain();
    }

    void add(Subscription<T> subscription) {
        catchUp(); // what was set before the subscription reaches the others only
        subscriptions.add(subscription);
    }

    void remove(Subscription<T> subscription) {
        subscriptions.remove(subscription);
        if (subscriptions.isEmpty()) {
            tap.close();
            feeds.unused(this);
        }
    }

    void sensorRemoved() {
        List.copyOf(subscriptions).forEach(Subscription::sensorRemoved);
    }

    private void changed(Reading<T> reading) {
        long now = now();
        for (Subscription<T> subscription : List.copyOf(subscriptions)) { // a slow client is dropped meanwhile
            subscription.changed(reading, now);
        }
    }

    /** The {@code #sensor-status} of a reading; nothing if this version of the protocol has no form for it. */
    byte[] line(Reading<T> reading) {
        if (!reading.equals(lineOf)) {
            lineOf = reading;
            try {
                line = write(reading);
            } catch (IllegalArgumentException unwritable) {
                LOG.warn("Nobody is told of {}", sensor.name(), unwritable);
                line = new byte[0];
            }
        }
        return line;
    }

    private byte[] write(Reading<T> reading) {
        LineWriter writer = new LineWriter();
        writer.begin(MessageKind.INFORM, "sensor-status", Message.NO_ID);
        ArgumentWriter arguments = ArgumentWriter.to(writer).time(feeds.time());
        arguments.timestamp(reading.timestamp());
        arguments.int32(1);
        arguments.string(sensor.name());
        arguments.discrete(reading.status());
        sensor.write(reading.value(), arguments);
        writer.end();
        return writer.toArray();
    }
}
