package io.labwire.katcp.sensor;

import io.labwire.katcp.argument.Timestamp;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The reading of a sensor, as the field of a user's class: it can be set and read from the first moment on, and is a sensor as
 * soon as the device is served. May be used by any thread.
 *
 * @param <T> the type of the value
 */
public final class SensorValue<T> {

    /** The sensor, which may call its values otherwise than the user's class does. */
    private record Published<T, S>(
            Sensor<S> sensor, Function<? super T, ? extends S> to, Function<? super S, ? extends T> from) {

        void set(Reading<T> reading) {
            sensor.set(new Reading<>(reading.timestamp(), reading.status(), to.apply(reading.value())));
        }

        Reading<T> reading() {
            Reading<S> reading = sensor.reading();
            return new Reading<>(reading.timestamp(), reading.status(), from.apply(reading.value()));
        }
    }

    private final Object publishing = new Object();
    private Reading<T> unpublished;
    private volatile @Nullable Published<T, ?> published;

    private SensorValue(Reading<T> reading) {
        this.unpublished = reading;
    }

    /**
     * A value that is known, with status nominal.
     *
     * @param value the value
     * @param <T> its type
     * @return the reading, of now
     */
    public static <T> SensorValue<T> of(T value) {
        return of(value, SensorStatus.NOMINAL);
    }

    /**
     * A value that has not been read yet, with status unknown.
     *
     * @param value what is shown until the first reading; clients do not rely on it
     * @param <T> its type
     * @return the reading, of now
     */
    public static <T> SensorValue<T> unknown(T value) {
        return of(value, SensorStatus.UNKNOWN);
    }

    /**
     * A value with a status.
     *
     * @param value the value
     * @param status whether it can be relied on
     * @param <T> its type
     * @return the reading, of now
     */
    public static <T> SensorValue<T> of(T value, SensorStatus status) {
        return new SensorValue<>(new Reading<>(Timestamp.now(), status, value));
    }

    /**
     * The present reading.
     *
     * @return what was set last
     */
    public Reading<T> reading() {
        Published<T, ?> sensor = published;
        if (sensor == null) {
            synchronized (publishing) {
                sensor = published;
                if (sensor == null) {
                    return unpublished;
                }
            }
        }
        return sensor.reading();
    }

    /**
     * The present value, whatever its status.
     *
     * @return what was set last
     */
    public T value() {
        return reading().value();
    }

    /**
     * Sets a value read now, with status nominal.
     *
     * @param value the value; a number may lie outside the nominal range
     */
    public void set(T value) {
        set(value, SensorStatus.NOMINAL);
    }

    /**
     * Sets a value read now.
     *
     * @param value the value; a number may lie outside the nominal range
     * @param status whether it can be relied on
     */
    public void set(T value, SensorStatus status) {
        set(new Reading<>(Timestamp.now(), status, value));
    }

    /**
     * Sets a reading. Clients that sample the sensor are told of it.
     *
     * @param reading the reading
     */
    public void set(Reading<T> reading) {
        Objects.requireNonNull(reading, "reading");
        Published<T, ?> sensor = published;
        if (sensor == null) {
            synchronized (publishing) {
                sensor = published;
                if (sensor == null) {
                    unpublished = reading;
                    return;
                }
            }
        }
        sensor.set(reading);
    }

    /**
     * Makes it the reading of a sensor, which begins with the present one. Called by generated code.
     *
     * @param sensor the sensor
     * @throws IllegalStateException if it is that of a sensor already
     */
    public void publish(Sensor<T> sensor) {
        publish(sensor, Function.identity(), Function.identity());
    }

    /**
     * Makes it the reading of a sensor that has its values in another form. Called by generated code.
     *
     * @param sensor the sensor, which begins with the present reading
     * @param to a value of the sensor from one of this
     * @param from a value of this from one of the sensor
     * @param <S> the type of the sensor's values
     * @throws IllegalStateException if it is that of a sensor already
     */
    public <S> void publish(
            Sensor<S> sensor, Function<? super T, ? extends S> to, Function<? super S, ? extends T> from) {
        Published<T, S> next = new Published<>(sensor, to, from);
        synchronized (publishing) {
            if (published != null) {
                throw new IllegalStateException(
                        sensor.name() + " is published already: make an object for each device");
            }
            next.set(unpublished);
            published = next;
        }
    }
}
