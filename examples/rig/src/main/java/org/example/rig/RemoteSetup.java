package org.example.rig;

import io.labwire.trainer.core.Topic;
import io.labwire.trainer.level.ApiLevel;
import io.labwire.trainer.remote.CallOptions;
import io.labwire.trainer.remote.RemoteSettings;
import io.labwire.trainer.remote.TrainerRemote;
import io.labwire.trainer.remote.TrainerRemoteBuilder;
import io.labwire.trainer.zmq.SocketSettings;
import java.time.Duration;

/** Remotes that are set up for one purpose each. */
final class RemoteSetup {

    private RemoteSetup() {}

    /** Hears what it has to hear of a rig of an earlier level, and does not wait long. */
    static TrainerRemoteBuilder hasty(String host) {
        return TrainerRemote.builder(host)
                .level(ApiLevel.S2)
                .topics(Topic.HEARTBEAT, Topic.EVENT, Topic.COMMAND_RESULT)
                .settings(RemoteSettings.with(settings -> settings.calls(CallOptions.DEFAULT
                                .withTimeout(Duration.ofSeconds(2))
                                .withNotificationTimeout(Duration.ofMinutes(5)))
                        .silentAfter(Duration.ofSeconds(30))
                        .firstNonce(1_000_000)))
                .sockets(SocketSettings.with(sockets -> sockets.receiveHighWaterMark(10_000)));
    }
}
