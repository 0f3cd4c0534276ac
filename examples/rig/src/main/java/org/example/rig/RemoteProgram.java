package org.example.rig;

import io.labwire.trainer.remote.Answer;
import io.labwire.trainer.remote.CallFailure;
import io.labwire.trainer.remote.CallOptions;
import io.labwire.trainer.remote.ReceivedEvent;
import io.labwire.trainer.remote.TrainerRemote;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Calls a rig of {@link RigProgram} and shows what it publishes. */
public final class RemoteProgram {

    private RemoteProgram() {}

    /**
     * Gives water, rinses, and waits until the rinsing is over.
     *
     * @param args none
     * @throws IOException if the sockets cannot be opened
     * @throws InterruptedException if somebody interrupts
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        try (TrainerRemote rig = TrainerRemote.builder("127.0.0.1")
                .events(WaterEvents.CATALOG)
                .listen(new RigNews())
                .connect()) {
            rig.onEvent(WaterEvents.WATER_GIVEN, RemoteProgram::show);
            giveWater(new WaterRemote(rig));
            rinse(rig);
        }
    }

    private static void show(ReceivedEvent<WaterGiven> event) {
        WaterGiven drop = event.payload();
        if (drop != null) {
            System.out.println(drop.volume() + " ul from the spout " + drop.valve());
        }
    }

    private static void giveWater(WaterRemote water) throws InterruptedException {
        try {
            Answer<GiveWaterAnswer> answer = water.giveWaterAndWait(new GiveWaterCommand(Valve.LEFT, 5));
            if (answer.ok()) {
                System.out.println(answer.data().tankVolume() + " ul are left");
            } else {
                System.out.println(answer.result() + ": " + answer.envelope().errorMessage());
            }
        } catch (CallFailure failure) {
            System.out.println("no answer: " + failure.getMessage());
        }
    }

    private static void rinse(TrainerRemote rig) throws InterruptedException {
        CompletableFuture<Answer<RinseAnswer>> rinsed =
                rig.callUntilNotified(WaterCommands.RINSE, new RinseCommand(2), CallOptions.DEFAULT);
        try {
            System.out.println("rinsed: " + rinsed.get().result());
        } catch (ExecutionException failed) {
            System.out.println(
                    "nobody knows how the rinsing ended: " + failed.getCause().getMessage());
        }
    }
}
