package io.labwire.katcp.sensor;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.argument.ArgumentReader;
import io.labwire.katcp.argument.TimeForm;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.argument.WireEnum;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;

/**
 * Something that a device measures: what it is, and its present reading (specification, section 6).
 *
 * <p>All methods may be called by any thread.
 *
 * @param <T> what it holds
 */
public final class Sensor<T> extends SensorDefinition<T> {

    private static final WireEnum.Table<SensorStatus> STATUSES = WireEnum.Table.of(SensorStatus.values());

    private final Object setting = new Object();
    private final Set<SensorTap<T>> taps = new CopyOnWriteArraySet<>();
    private final Set<SensorObserver<? super T>> observers = new CopyOnWriteArraySet<>();
    private volatile Numbered<T> present;

    /** A reading, and how many were set before it. */
    record Numbered<T>(long number, Reading<T> reading) {}

    Sensor(SensorBuilder<T> built) {
        super(built);
        this.present = new Numbered<>(0, new Reading<>(Timestamp.now(), built.initialStatus(), built.initialValue()));
    }

    /**
     * The present reading.
     *
     * @return what was set last
     */
    public Reading<T> reading() {
        return present.reading();
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
     * Sets a value.
     *
     * @param value the value; a number may lie outside the nominal range
     * @param status whether it can be relied on
     * @param timestamp when it was read
     */
    public void set(T value, SensorStatus status, Timestamp timestamp) {
        set(new Reading<>(timestamp, status, value));
    }

    /**
     * Sets a reading from what is on the wire.
     *
     * @param reading the reading
     * @param time how moments are written
     * @throws WireFormatException if a part of it has another form; then nothing is set
     */
    public void setFormatted(FormattedReading reading, TimeForm time) throws WireFormatException {
        ArgumentReader in = ArgumentReader.of(List.of(reading.timestamp(), reading.status(), reading.value()))
                .time(time);
        Timestamp timestamp = in.timestamp("timestamp");
        SensorStatus status = in.discrete("status", STATUSES);
        set(new Reading<>(timestamp, status, form().reads().read(in, "value")));
    }

    /**
     * The present reading as it is on the wire.
     *
     * @param time how moments are written
     * @return its three parts, of one reading
     * @throws IllegalArgumentException if the version of the protocol has no form for it
     */
    public FormattedReading formatted(TimeForm time) {
        Reading<T> now = reading();
        return new FormattedReading(
                Bytes.utf8(now.timestamp().text(time)), Bytes.utf8(now.status().wire()), format(now.value(), time));
    }

    /**
     * Sets a reading and tells the observers of it before this returns.
     *
     * @param newReading the reading
     * @throws IllegalArgumentException if the value is none of those of a discrete sensor
     */
    public void set(Reading<T> newReading) {
        if (!form().holds(newReading.value())) {
            throw new IllegalArgumentException(
                    "Discrete value '" + newReading.value() + "' is not one of " + form().options());
        }
        synchronized (setting) { // so that observers see readings in the order in which they were set
            Numbered<T> next = new Numbered<>(present.number() + 1, newReading);
            present = next;
            for (SensorTap<T> tap : taps) {
                tap.set(next);
            }
            for (SensorObserver<? super T> observer : observers) {
                observer.changed(this, newReading);
            }
        }
    }

    /**
     * Attaches an observer; twice is once.
     *
     * @param observer is told of every later reading
     * @return the reading at that moment: what comes after it, and only that, reaches the observer
     */
    public Reading<T> attach(SensorObserver<? super T> observer) {
        synchronized (setting) {
            observers.add(observer);
            return reading();
        }
    }

    /**
     * Attaches an observer that looks at the sensor itself for its reading, which may be a later one by then; twice is once.
     *
     * @param observer is given the sensor at every later reading
     */
    public void attach(Consumer<? super Sensor<T>> observer) {
        attach(new Looking<>(this, observer));
    }

    /**
     * Detaches an observer. It may do so itself while it is given the sensor.
     *
     * @param observer is given the sensor at no reading set after this
     */
    public void detach(Consumer<? super Sensor<T>> observer) {
        detach(new Looking<>(this, observer));
    }

    /** An observer that is not interested in the reading. */
    private record Looking<T>(Sensor<T> sensor, Consumer<? super Sensor<T>> observer) implements SensorObserver<T> {
        @Override
        public void changed(Sensor<? extends T> changed, Reading<? extends T> reading) {
            observer.accept(sensor);
        }
    }

    /**
     * Detaches an observer. It may do so itself while it is told of a reading.
     *
     * @param observer is told of no reading set after this
     */
    public void detach(SensorObserver<? super T> observer) {
        observers.remove(observer);
    }

    /** Lets a tap see every reading from now on; never waits for an observer. */
    Numbered<T> open(SensorTap<T> tap) {
        taps.add(tap);
        return present;
    }

    void close(SensorTap<T> tap) {
        taps.remove(tap);
    }

    /** Name and present reading, for logs. */
    @Override
    public String toString() {
        Reading<T> now = reading();
        return name() + " " + now.status().wire() + " " + format(now.value());
    }
}
