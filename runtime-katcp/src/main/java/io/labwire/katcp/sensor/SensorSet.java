package io.labwire.katcp.sensor;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArraySet;

/**
 * The sensors of a device, by name. It may change while the device runs, from any thread; telling the clients with
 * {@code #interface-changed} is the device's part (specification, section 9).
 *
 * <p>Generated subclasses have an accessor for each sensor of the schema. This class has no types of its own, which
 * would hide those of the schema from them.
 */
public class SensorSet {

    /** By code point of the name, which is the order of the bytes of its UTF-8. */
    private static final Comparator<String> ORDER = (one, other) ->
            Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));

    private final ConcurrentSkipListMap<String, Sensor<?>> sensors = new ConcurrentSkipListMap<>(ORDER);
    private final Set<RemovalObserver> observers = new CopyOnWriteArraySet<>();

    /** A set without sensors. */
    public SensorSet() {}

    /**
     * Adds a sensor, in place of one with the same name.
     *
     * @param sensor the sensor
     * @param <T> what it holds
     * @return the sensor
     */
    public final <T> Sensor<T> add(Sensor<T> sensor) {
        Sensor<?> replaced = sensors.put(sensor.name(), sensor);
        if (replaced != null && replaced != sensor) {
            gone(replaced);
        }
        return sensor;
    }

    /**
     * Removes a sensor. Clients that sample it are told nothing of it any more.
     *
     * @param name its name
     * @return the sensor, or empty if there was none
     */
    public final Optional<Sensor<?>> remove(String name) {
        Sensor<?> removed = sensors.remove(name);
        if (removed != null) {
            gone(removed);
        }
        return Optional.ofNullable(removed);
    }

    private void gone(Sensor<?> sensor) {
        observers.forEach(observer -> observer.removed(sensor));
    }

    /**
     * The sensor with some name.
     *
     * @param name the name
     * @return the sensor, or empty if there is none
     */
    public final Optional<Sensor<?>> find(String name) {
        return Optional.ofNullable(sensors.get(name));
    }

    /**
     * All sensors at this moment.
     *
     * @return the sensors, sorted by code point of the name
     */
    public final List<Sensor<?>> all() {
        return List.copyOf(sensors.values());
    }

    /**
     * Attaches an observer; twice is once.
     *
     * @param observer is told of every sensor removed after this
     */
    public final void attach(RemovalObserver observer) {
        observers.add(observer);
    }

    /**
     * Detaches an observer.
     *
     * @param observer is told of no sensor removed after this
     */
    public final void detach(RemovalObserver observer) {
        observers.remove(observer);
    }
}
