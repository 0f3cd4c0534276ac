package io.labwire.katcp.follow;

import io.labwire.core.Bytes;
import io.labwire.katcp.wire.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is to be looked at again, gathered from {@code #interface-changed} and {@code #device-changed} (specification,
 * section 9).
 */
public final class DeviceChange {

    private boolean everything;
    private boolean requests;
    private final Set<String> sensors = new HashSet<>();

    DeviceChange() {}

    static DeviceChange everything() {
        DeviceChange all = new DeviceChange();
        all.everything = true;
        return all;
    }

    /** Nothing, a list, or one thing; what is not understood may be anything. */
    void add(Message inform) {
        List<String> words = inform.arguments().stream().map(Bytes::toString).toList();
        String what = words.isEmpty() ? "" : words.get(0);
        if (what.equals("sensor") && words.size() > 1) {
            sensors.add(words.get(1));
        } else if (what.equals("request") || what.equals("request-list")) {
            requests = true;
        } else {
            everything = true;
        }
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
