package org.example.rig;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.labwire.trainer.command.EmergencyOrigin;
import io.labwire.trainer.command.RigRemote;
import io.labwire.trainer.core.CommandResult;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.event.RigEvents;
import io.labwire.trainer.remote.Answer;
import io.labwire.trainer.remote.CallOptions;
import io.labwire.trainer.remote.TrainerRemote;
import java.net.URI;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Both ends, over sockets. */
class WaterRigTest {

    private static final int SOON = 20;

    private WaterRig rig;
    private TrainerRemote remote;
    private WaterRemote water;

    @BeforeEach
    void start() throws Exception {
        rig = new WaterRig(RigSettings::onlyHere);
        rig.start();
        remote = TrainerRemote.builder("127.0.0.1")
                .ports(
                        port(rig.device().subscriberAddresses()),
                        port(rig.device().commandAddresses()))
                .events(WaterEvents.CATALOG)
                .connect();
        water = new WaterRemote(remote);
        // What is published before somebody has subscribed is lost on them.
        rig.device().whenSubscribed(Topic.EVENT).get(SOON, SECONDS);
    }

    private static int port(List<String> addresses) {
        return URI.create(addresses.get(0)).getPort();
    }

    @AfterEach
    void stop() {
        remote.close();
        rig.close();
    }

    @Test
    void waterIsGivenAndTold() throws Exception {
        BlockingQueue<WaterGiven> told = new LinkedBlockingQueue<>();
        remote.onEvent(WaterEvents.WATER_GIVEN, event -> told.add(event.payload()));

        Answer<GiveWaterAnswer> answer = water.giveWaterAndWait(new GiveWaterCommand(Valve.LEFT, 5));

        assertTrue(answer.ok());
        assertEquals(new GiveWaterAnswer(995), answer.data());
        assertEquals(new WaterGiven(Valve.LEFT, 5, 995), told.poll(SOON, SECONDS));
    }

    @Test
    void rinsingIsAnsweredAtOnceAndItsEndIsTold() throws Exception {
        Answer<RinseAnswer> begun = water.rinseAndWait(new RinseCommand(2));
        Answer<RinseAnswer> ended = remote.callUntilNotified(
                        WaterCommands.RINSE, new RinseCommand(3), CallOptions.DEFAULT)
                .get(SOON, SECONDS);

        assertEquals(CommandResult.PENDING_WITH_NOTIFICATION, begun.result());
        assertEquals(new RinseAnswer(300), ended.data());
    }

    @Test
    void anEmptyTankIsAnErrorOfTheRigs() throws Exception {
        remote.callUntilNotified(WaterCommands.RINSE, new RinseCommand(10), CallOptions.DEFAULT)
                .get(SOON, SECONDS);

        Answer<GiveWaterAnswer> answer = water.giveWaterAndWait(new GiveWaterCommand(Valve.RIGHT, 1));

        assertEquals(CommandResult.FAILED, answer.result());
        assertEquals(WaterRig.NO_WATER, answer.envelope().errorCode());
        assertEquals("the tank is empty", answer.envelope().errorMessage());
    }

    @Test
    void commandsOfEveryRigAreThereToo() throws Exception {
        BlockingQueue<Topic> told = new LinkedBlockingQueue<>();
        remote.onEvent(RigEvents.EMERGENCY_STOP, event -> told.add(event.topic()));
        RigRemote every = water.rig();

        assertEquals(
                new EmergencyOrigin("RpcService"), every.emergencyStopAndWait().data());
        assertEquals(Topic.EMERGENCY, told.poll(SOON, SECONDS));
        assertEquals(CommandResult.UNRECOGNIZED, every.getAnimalsAndWait().result());
    }
}
