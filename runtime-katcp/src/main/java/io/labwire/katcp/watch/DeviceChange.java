package io.labwire.katcp.watch;

import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is to be looked at again, gathered from {@code #interface-changed} and {@code #device-changed}. */
final class DeviceChange {

    private boolean everything;
    private final Set<String> sensors = new HashSet<>();

    static DeviceChange everything() {
        DeviceChange all = new DeviceChange();
        all.everything = true;
        return all;
    }

    static boolean isOne(Message message) {
        return message.kind() == MessageKind.INFORM
                && (message.name().equals("interface-changed") || message.name().equals("device-changed"));
    }

    /** Nothing, a list, or one thing: a change of requests is none of sensors; what is not understood may be anything. */
    void add(Message inform) {
        List<String> words = inform.arguments().stream().map(Texts::lenient).toList();
        String what = words.isEmpty() ? "" : words.get(0);
        if (what.equals("sensor") && words.size() > 1) {
            sensors.add(words.get(1));
        } else if (!what.equals("request") && !what.equals("request-list")) {
            everything = true;
        }
    }

    boolean isNothing() {
        return !everything && sensors.isEmpty();
    }

    boolean concerns(String sensor) {
        return everything || sensors.contains(sensor);
    }
}
