package io.labwire.katcp.watch;

import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.argument.ArgumentReader;
import io.labwire.katcp.argument.TimeForm;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.sensor.Reading;
import io.labwire.katcp.sensor.SensorStatus;
import io.labwire.katcp.text.PeerText;
import io.labwire.katcp.wire.Line;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads {@code #sensor-status timestamp count (name status value)...} into the readings of the sensors that are named, and
 * allocates nothing but these.
 */
final class StatusLine {

    private static final Logger LOG = LoggerFactory.getLogger(StatusLine.class);
    private static final WordTable<SensorStatus> STATUSES = WordTable.of(SensorStatus.values());

    private static final int FIRST_NAME = 2;
    private static final int PER_READING = 3;

    private final BiConsumer<WatchedSensor, Reading<?>> updated;
    private @Nullable Line source;
    private @Nullable ArgumentReader reader;

    /** {@code updated} is told of each sensor, after it has its new reading. */
    StatusLine(BiConsumer<WatchedSensor, Reading<?>> updated) {
        this.updated = updated;
    }

    static boolean is(Line line) {
        return line.hasName("sensor-status");
    }

    /** False if one of the sensors is not in the table, or the line cannot be read. */
    boolean read(Line line, TimeForm time, SensorTable sensors) {
        ArgumentReader in = readerOf(line).time(time);
        try {
            Timestamp timestamp = in.at(0).timestamp("timestamp");
            int count = in.int32("count");
            if (count < 0 || line.argumentCount() < FIRST_NAME + (long) count * PER_READING) {
                return false;
            }
            boolean all = count > 0;
            for (int at = FIRST_NAME; at < FIRST_NAME + count * PER_READING; at += PER_READING) {
                WatchedSensor sensor = sensors.find(line, at);
                if (sensor == null) {
                    all = false;
                } else {
                    read(line, in, at, timestamp, sensor);
                }
            }
            return all;
        } catch (WireFormatException fault) {
            LOG.warn("A reading that cannot be read: {}", PeerText.of(fault.getMessage()));
            return false;
        }
    }

    private void read(Line line, ArgumentReader in, int at, Timestamp timestamp, WatchedSensor sensor)
            throws WireFormatException {
        SensorStatus status = STATUSES.find(line, at + 1);
        if (status == null) {
            LOG.warn(
                    "{} has a status that is not known: {}",
                    PeerText.of(sensor.name()),
                    PeerText.of(line.argument(at + 1)));
            return;
        }
        Object value = sensor.values().form().read(line, in, at + 2);
        Reading<Object> reading = new Reading<>(timestamp, status, value);
        sensor.set(reading);
        updated.accept(sensor, reading);
    }

    private ArgumentReader readerOf(Line line) {
        ArgumentReader present = reader;
        if (present == null || source != line) {
            present = ArgumentReader.of(line);
            reader = present;
            source = line;
        }
        return present;
    }
}
