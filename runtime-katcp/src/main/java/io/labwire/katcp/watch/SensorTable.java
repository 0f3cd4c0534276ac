package io.labwire.katcp.watch;

import io.labwire.katcp.wire.Line;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Sensors by name, to be found where the name stands in a line: open addressing, at most half full, never changed. */
final class SensorTable {

    private final byte[][] names;
    private final @Nullable WatchedSensor[] sensors;
    private final int mask;

    SensorTable(Collection<WatchedSensor> all) {
        int size = Integer.highestOneBit(Math.max(1, all.size()) * 4 - 1);
        this.names = new byte[size][];
        this.sensors = new WatchedSensor[size];
        this.mask = size - 1;
        all.forEach(this::add);
    }

    private void add(WatchedSensor sensor) {
        byte[] name = sensor.name().getBytes(StandardCharsets.UTF_8);
        int slot = hash(name, 0, name.length) & mask;
        while (sensors[slot] != null) {
            slot = (slot + 1) & mask;
        }
        names[slot] = name;
        sensors[slot] = sensor;
    }

    @Nullable WatchedSensor find(Line line, int argument) {
        if (line.argumentEscaped(argument)) {
            byte[] name = line.argument(argument).toArray();
            return find(name, 0, name.length);
        }
        return find(line.array(), line.argumentFrom(argument), line.argumentTo(argument));
    }

    private @Nullable WatchedSensor find(byte[] array, int from, int to) {
        int slot = hash(array, from, to) & mask;
        while (sensors[slot] != null && !Arrays.equals(names[slot], 0, names[slot].length, array, from, to)) {
            slot = (slot + 1) & mask;
        }
        return sensors[slot];
    }

    private static int hash(byte[] array, int from, int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + array[i];
        }
        return hash ^ (hash >>> 15);
    }
}
