package io.labwire.cli.katcp.watch;

import io.labwire.katcp.sensor.Reading;
import io.labwire.katcp.watch.WatchListener;
import io.labwire.katcp.watch.WatchState;
import io.labwire.katcp.watch.WatchedSensor;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that the table shows, kept by the thread that is told of readings, read by the one that paints. */
final class Board implements WatchListener {

    private final Map<String, Track> tracks = new TreeMap<>();
    private WatchState state = WatchState.DISCONNECTED;
    private boolean changed = true;

    @Override
    public synchronized void added(WatchedSensor sensor) {
        tracks.put(sensor.name(), new Track(sensor));
        changed = true;
    }

    @Override
    public synchronized void removed(WatchedSensor sensor) {
        tracks.remove(sensor.name());
        changed = true;
    }

    @Override
    public synchronized void updated(WatchedSensor sensor, Reading<?> reading) {
        tracks.computeIfAbsent(sensor.name(), name -> new Track(sensor)).add(reading);
        changed = true;
    }

    @Override
    public synchronized void state(WatchState now) {
        state = now;
        changed = true;
    }

    /** Whether anything has changed since this was asked last. */
    synchronized boolean takeChanged() {
        boolean was = changed;
        changed = false;
        return was;
    }

    synchronized WatchState state() {
        return state;
    }

    /** The sensors in the order of their names. */
    synchronized List<Row> rows() {
        return tracks.values().stream().map(Track::row).toList();
    }
}
