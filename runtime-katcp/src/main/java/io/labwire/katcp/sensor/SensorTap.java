package io.labwire.katcp.sensor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Brings the readings of a sensor, whoever sets them, to one thread: each once, in order, and none that was there before
 * the tap was opened. The server's core samples through it.
 *
 * <p>If that thread falls far behind, the oldest readings that wait are given up, and counted; the latest always comes.
 *
 * @param <T> what the sensor holds
 */
public final class SensorTap<T> implements AutoCloseable {

    private final Sensor<T> sensor;
    private final Executor thread;
    private final int mostWaiting;
    private final Consumer<? super Reading<T>> consumer;
    private final Deque<Sensor.Numbered<T>> waiting = new ArrayDeque<>();
    private boolean coming;
    private long dropped;
    private Sensor.Numbered<T> latest;

    /**
     * Opens a tap.
     *
     * @param sensor the sensor
     * @param mostWaiting how many readings may wait
     * @param thread runs what it is given in order, on the one thread
     * @param consumer is given each later reading, on that thread
     */
    public SensorTap(Sensor<T> sensor, int mostWaiting, Executor thread, Consumer<? super Reading<T>> consumer) {
        this.sensor = sensor;
        this.thread = thread;
        this.mostWaiting = mostWaiting;
        this.consumer = consumer;
        this.latest = new Sensor.Numbered<>(-1, sensor.reading());
        Sensor.Numbered<T> first = sensor.open(this);
        synchronized (waiting) {
            this.latest = first; // what may have come already and is not later is passed over
        }
    }

    /** By the thread that sets the sensor, in order. */
    void set(Sensor.Numbered<T> reading) {
        synchronized (waiting) {
            waiting.add(reading);
            if (waiting.size() > mostWaiting) {
                waiting.remove();
                dropped++;
            }
            if (!coming) {
                coming = true;
                thread.execute(this::drain);
            }
        }
    }

    /** Brings what waits at once; to be called by the thread itself. */
    public void drain() {
        for (Sensor.Numbered<T> next = next(); next != null; next = next()) {
            if (next.number() > latest.number()) {
                latest = next;
                consumer.accept(next.reading());
            }
        }
    }

    private Sensor.@Nullable Numbered<T> next() {
        synchronized (waiting) {
            Sensor.Numbered<T> next = waiting.poll();
            coming = next != null;
            return next;
        }
    }

    /**
     * The sensor.
     *
     * @return the sensor that is sampled
     */
    public Sensor<T> sensor() {
        return sensor;
    }

    /**
     * The reading that came last, or that was there when the tap was opened; to be called by the thread itself.
     *
     * @return the reading
     */
    public Reading<T> latest() {
        return latest.reading();
    }

    /**
     * How many readings were given up because too many waited.
     *
     * @return the count
     */
    public long dropped() {
        synchronized (waiting) {
            return dropped;
        }
    }

    /** Closes the tap; what waits is not brought any more. */
    @Override
    public void close() {
        sensor.close(this);
        synchronized (waiting) {
            waiting.clear();
        }
    }
}
