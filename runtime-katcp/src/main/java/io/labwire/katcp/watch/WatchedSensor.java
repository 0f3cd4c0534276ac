package io.labwire.katcp.watch;

import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.sensor.Reading;
import io.labwire.katcp.sensor.SensorDescription;
import io.labwire.katcp.sensor.SensorStatus;

/**
 * One sensor of a device as a watcher knows it: what it is, and its last reading. May be read by any thread.
 *
 * <p>The value is of the type that the sensor's type says: {@code Long}, or {@code BigInteger} where it does not fit, for
 * integer; {@code Double} for float, {@code Boolean}, {@code Lru}, {@code Timestamp} and {@code Address} for theirs;
 * {@code String} for discrete and string; {@code Bytes} for a type that this library does not know.
 */
public final class WatchedSensor {

    private final SensorDescription description;
    private final ValueReader values;
    private volatile Reading<?> reading;

    WatchedSensor(SensorDescription description, Timestamp now) {
        this.description = description;
        this.values = ValueReader.of(description);
        this.reading = new Reading<>(now, SensorStatus.UNKNOWN, values.initial());
    }

    /**
     * The sensor's name.
     *
     * @return such as {@code rsc.rx.lo.frequency}
     */
    public String name() {
        return description.name();
    }

    /**
     * What the device says of the sensor.
     *
     * @return description, units, type and parameters
     */
    public SensorDescription description() {
        return description;
    }

    /**
     * The last reading. Until the first has come, the first value of the type with status unknown.
     *
     * @return time, status and value, which belong together
     */
    public Reading<?> reading() {
        return reading;
    }

    /**
     * The last value, whatever its status.
     *
     * @return of the type that the sensor's type says
     */
    public Object value() {
        return reading.value();
    }

    /**
     * Whether the last value can be relied on.
     *
     * @return its status
     */
    public SensorStatus status() {
        return reading.status();
    }

    ValueReader values() {
        return values;
    }

    void set(Reading<?> next) {
        reading = next;
    }

    /** Keeps the value, and says that it is not the device's any more. False if that was said already. */
    boolean setUnreachable(Timestamp now) {
        if (reading.status() == SensorStatus.UNREACHABLE) {
            return false;
        }
        reading = new Reading<Object>(now, SensorStatus.UNREACHABLE, reading.value());
        return true;
    }

    /** Name and last reading, for logs. */
    @Override
    public String toString() {
        Reading<?> last = reading;
        return name() + " " + last.status().wire() + " " + last.value();
    }
}
