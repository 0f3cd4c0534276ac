package io.labwire.cli.katcp.watch;

import io.labwire.cli.console.ShownText;
import io.labwire.katcp.sensor.Reading;
import io.labwire.katcp.sensor.SensorStatus;
import io.labwire.katcp.watch.WatchState;
import io.labwire.katcp.watch.WatchedSensor;
import io.labwire.katcp.wire.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that the table shows, kept by the thread that is told of readings, read by the one that paints. */
final class Board implements WatchReport {

    private final Map<String, Track> tracks = new TreeMap<>();
    private final List<String> outage = new ArrayList<>();
    private final List<String> unlisted = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final Map<String, String> refused = new TreeMap<>();
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
        refused.remove(sensor.name());
        changed = true;
    }

    @Override
    public synchronized void updated(WatchedSensor sensor, Reading<?> reading) {
        tracks.computeIfAbsent(sensor.name(), name -> new Track(sensor)).add(reading);
        if (reading.status() != SensorStatus.UNREACHABLE) {
            refused.remove(sensor.name());
        }
        changed = true;
    }

    @Override
    public synchronized void refused(WatchedSensor sensor, Message reply) {
        refused.put(sensor.name(), ValueText.start(Remark.refused(sensor, reply), Track.MOST_SHOWN));
        changed = true;
    }

    @Override
    public synchronized void unlisted(String reason) {
        unlisted.clear();
        unlisted.add(ValueText.start(Remark.unlisted(reason), Track.MOST_SHOWN));
        changed = true;
    }

    @Override
    public synchronized void missing(String wanted) {
        missing.add(Remark.missing(wanted));
        changed = true;
    }

    @Override
    public synchronized void disconnected(String reason) {
        outage.clear();
        outage.add(ShownText.of(reason));
        // On the next connection the device is asked anew.
        missing.clear();
        refused.clear();
        changed = true;
    }

    @Override
    public synchronized void state(WatchState now) {
        state = now;
        unlisted.clear();
        if (now == WatchState.SYNCING) {
            outage.clear();
            missing.clear();
        }
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

    /** Why there is no connection or no sensor, which sensors are not there, and which are not sampled. */
    synchronized List<String> remarks() {
        List<String> all = new ArrayList<>(outage);
        all.addAll(unlisted);
        all.addAll(missing);
        all.addAll(refused.values());
        return all;
    }
}
