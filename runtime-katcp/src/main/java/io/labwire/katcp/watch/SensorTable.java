package io.labwire.katcp.watch;

import io.labwire.katcp.wire.Line;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sensors by name, to be found where the name stands in a line. */
final class SensorTable {

    private final List<WatchedSensor> sensors;
    private final NameIndex names;

    SensorTable(Collection<WatchedSensor> all) {
        this.sensors = List.copyOf(all);
        this.names = new NameIndex(sensors.stream()
                .map(each -> each.name().getBytes(StandardCharsets.UTF_8))
                .toList());
    }

    @Nullable WatchedSensor find(Line line, int argument) {
        if (line.argumentEscaped(argument)) {
            byte[] name = line.argument(argument).toArray();
            return find(name, 0, name.length);
        }
        return find(line.array(), line.argumentFrom(argument), line.argumentTo(argument));
    }

    private @Nullable WatchedSensor find(byte[] array, int from, int to) {
        int found = names.find(array, from, to);
        return found == NameIndex.NONE ? null : sensors.get(found);
    }
}
