package io.labwire.cli.katcp.watch;

import io.labwire.cli.console.ShownText;
import io.labwire.cli.katcp.text.ArgumentText;
import io.labwire.katcp.sensor.Reading;
import io.labwire.katcp.sensor.SensorStatus;
import io.labwire.katcp.watch.WatchedSensor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalDouble;

/** What a sensor has been like lately. */
final class Track {

    /** So many numbers are kept. */
    static final int KEPT = 20;

    /** So much of a name, a unit or a value is shown: a device's may be as long as a line. */
    static final int MOST_SHOWN = 200;

    private final WatchedSensor sensor;
    private final Deque<Double> course = new ArrayDeque<>();
    private Reading<?> last;

    Track(WatchedSensor sensor) {
        this.sensor = sensor;
        this.last = sensor.reading();
    }

    void add(Reading<?> reading) {
        last = reading;
        OptionalDouble number = ValueText.number(reading.value());
        // That a sensor is unreachable says nothing new of its value.
        if (number.isPresent() && reading.status() != SensorStatus.UNREACHABLE) {
            course.addLast(number.getAsDouble());
            if (course.size() > KEPT) {
                course.removeFirst();
            }
        }
    }

    Row row() {
        return new Row(
                ArgumentText.of(ValueText.start(sensor.name(), MOST_SHOWN)),
                ValueText.startOf(last.value(), MOST_SHOWN),
                ShownText.of(ValueText.start(sensor.description().units(), MOST_SHOWN)),
                last.status(),
                last.timestamp(),
                Sparkline.of(course.stream().mapToDouble(Double::doubleValue).toArray()));
    }
}
