package org.example.rig;

import io.labwire.json.read.JsonLimits;
import io.labwire.trainer.device.DeviceSettings;
import io.labwire.trainer.device.Overflow;
import io.labwire.trainer.level.ApiLevel;
import io.labwire.trainer.message.WireForm;
import java.time.Duration;
import java.util.List;

/** What can be set of a rig, for one purpose each. */
final class RigSettings {

    private RigSettings() {}

    /** Nobody else can reach it, and the system chooses the ports. */
    static void onlyHere(DeviceSettings.Builder settings) {
        settings.hosts(List.of("127.0.0.1")).subscriberPort(0).commandPort(0);
    }

    /** It says who it is more often. */
    static void lively(DeviceSettings.Builder settings) {
        settings.identifier("rig-3").heartbeatVersion("0.12.0").heartbeatInterval(Duration.ofMillis(500));
    }

    /** Its answers are those of 0.9.11 to the last byte, and its events have the numbers of that level. */
    static void old(DeviceSettings.Builder settings) {
        settings.wire(WireForm.LEGACY).level(ApiLevel.V0_9_11);
    }

    /** It keeps less in memory. */
    static void small(DeviceSettings.Builder settings) {
        settings.requestLimits(JsonLimits.with(limits -> limits.size(64 * 1024).depth(32)))
                .queueCapacity(1000)
                .overflow(Overflow.DROP_OLDEST)
                .sockets(sockets -> sockets.sendHighWaterMark(1000).linger(Duration.ZERO));
    }
}
