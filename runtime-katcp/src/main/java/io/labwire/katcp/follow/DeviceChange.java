package io.labwire.katcp.follow;

import io.labwire.core.Bytes;
import io.labwire.katcp.wire.Message;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is to be looked at again, gathered from {@code #interface-changed} and {@code #device-changed} (specification,
 * section 9). So many names that it is not worth while to tell them apart become everything, so that a device which goes on
 * and on is not remembered for ever.
 */
public final class DeviceChange {

    private static final Bytes SENSOR = Bytes.utf8("sensor");
    private static final Bytes REQUEST = Bytes.utf8("request");
    private static final Bytes REQUEST_LIST = Bytes.utf8("request-list");

    /** No sensor has a longer name; what says so means anything. */
    private static final int LONGEST_NAME = 1024;

    private final int mostSensors;
    private boolean everything;
    private boolean requests;
    private final Set<String> sensors = new HashSet<>();

    /** Nothing yet. {@code mostSensors} are remembered by name. */
    DeviceChange(int mostSensors) {
        this.mostSensors = mostSensors;
    }

    static DeviceChange everything() {
        DeviceChange all = new DeviceChange(0);
        all.everything = true;
        return all;
    }

    /** Nothing, a list, or one thing; what is not understood may be anything. */
    void add(Message inform) {
        List<Bytes> words = inform.arguments();
        Bytes what = words.isEmpty() ? Bytes.EMPTY : words.get(0);
        if (what.equals(SENSOR) && words.size() > 1) {
            add(words.get(1));
        } else if (what.equals(REQUEST) || what.equals(REQUEST_LIST)) {
            requests = true;
        } else {
            anything();
        }
    }

    private void add(Bytes name) {
        if (everything) {
            return;
        }
        if (name.length() > LONGEST_NAME) {
            anything();
            return;
        }
        sensors.add(new String(name.toArray(), StandardCharsets.UTF_8));
        if (sensors.size() > mostSensors) {
            anything();
        }
    }

    private void anything() {
        everything = true;
        sensors.clear();
    }

    /** How many sensors are remembered by name. */
    int names() {
        return sensors.size();
    }

    /**
     * Whether any sensor may have changed.
     *
     * @return false if only requests have
     */
    public boolean concernsSensors() {
        return everything || !sensors.isEmpty();
    }

    /**
     * Whether a sensor may have changed.
     *
     * @param sensor its name
     * @return false if only others have
     */
    public boolean concernsSensor(String sensor) {
        return everything || sensors.contains(sensor);
    }

    /**
     * Whether anything may have changed.
     *
     * @return false if nothing was said
     */
    public boolean concernsAnything() {
        return everything || requests || !sensors.isEmpty();
    }
}
