package org.example.rig;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.labwire.json.value.JsonText;
import io.labwire.trainer.core.CommandResult;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.device.DeviceSettings;
import io.labwire.trainer.message.CommandAnswer;
import io.labwire.trainer.message.HeartbeatMessage;
import io.labwire.trainer.remote.Answer;
import io.labwire.trainer.remote.CallOptions;
import io.labwire.trainer.remote.MessageListener;
import io.labwire.trainer.remote.TrainerRemote;
import io.labwire.trainer.remote.TrainerRemoteBuilder;
import java.net.URI;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What the settings of a rig and of a remote change. */
class SettingsTest {

    private static final int SOON = 20;

    private static WaterRig started(Consumer<DeviceSettings.Builder> settings) {
        Consumer<DeviceSettings.Builder> all = settings.andThen(RigSettings::onlyHere);
        WaterRig rig = new WaterRig(all);
        rig.start();
        return rig;
    }

    private static TrainerRemote connected(WaterRig rig, TrainerRemoteBuilder remote) throws Exception {
        return remote.ports(
                        port(rig.device().subscriberAddresses()),
                        port(rig.device().commandAddresses()))
                .connect();
    }

    private static int port(List<String> addresses) {
        return URI.create(addresses.get(0)).getPort();
    }

    @Test
    void heartbeatsSayWhatTheyAreToldToSay() throws Exception {
        BlockingQueue<HeartbeatMessage> heartbeats = new LinkedBlockingQueue<>();
        MessageListener listener = new MessageListener() {
            @Override
            public void heartbeat(HeartbeatMessage heartbeat) {
                heartbeats.add(heartbeat);
            }
        };
        try (WaterRig rig = started(RigSettings::lively);
                TrainerRemote remote =
                        connected(rig, RemoteSetup.hasty("127.0.0.1").listen(listener))) {
            HeartbeatMessage heartbeat = heartbeats.poll(SOON, SECONDS);

            assertEquals("rig-3", heartbeat.identifier());
            assertEquals("0.12.0", heartbeat.version());
        }
    }

    @Test
    void anOldRigsTextsLoseTheirBlanks() throws Exception {
        try (WaterRig rig = started(RigSettings::old);
                TrainerRemote remote = connected(rig, RemoteSetup.hasty("127.0.0.1"))) {
            rig.device().whenSubscribed(Topic.COMMAND_RESULT).get(SOON, SECONDS);
            remote.callUntilNotified(WaterCommands.RINSE, new RinseCommand(10), CallOptions.DEFAULT)
                    .get(SOON, SECONDS);

            Answer<GiveWaterAnswer> answer =
                    new WaterRemote(remote).giveWaterAndWait(new GiveWaterCommand(Valve.LEFT, 1));

            assertEquals("thetankisempty", answer.envelope().errorMessage());
        }
    }

    @Test
    void whatIsTooLongForASmallRigCannotBeRead() throws Exception {
        try (WaterRig rig = started(RigSettings::small);
                TrainerRemote remote = connected(rig, RemoteSetup.hasty("127.0.0.1"))) {
            CommandAnswer answer =
                    remote.call(0, new JsonText("x".repeat(64 * 1024))).get(SOON, SECONDS);

            assertEquals(CommandResult.UNRECOGNIZED, answer.result());
            assertEquals(0, answer.command());
        }
    }
}
