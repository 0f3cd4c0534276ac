package io.labwire.cli.katcp.watch;

import io.labwire.cli.console.ShownText;
import io.labwire.cli.katcp.text.ArgumentText;
import io.labwire.katcp.watch.WatchedSensor;
import io.labwire.katcp.wire.Message;
import java.nio.charset.StandardCharsets;

/** Why there are no readings, for people. */
final class Remark {

    private Remark() {}

    static String unlisted(String reason) {
        return "sensors not known yet: " + ShownText.of(reason);
    }

    static String missing(String wanted) {
        return "no such sensor yet: " + ArgumentText.of(wanted);
    }

    static String refused(WatchedSensor sensor, Message reply) {
        return "not sampled: " + ArgumentText.of(sensor.name()) + ", " + ShownText.of(reason(reply));
    }

    /** The words after the code of a reply that is not ok, or the code where there are none; as the device sent them. */
    static String reason(Message reply) {
        int words = Math.min(1, reply.arguments().size() - 1);
        return words < 0 ? "no reason" : new String(reply.arguments().get(words).toArray(), StandardCharsets.UTF_8);
    }
}
