package org.example.rig;

import io.labwire.trainer.alarm.EmergencyStop;
import io.labwire.trainer.command.EmergencyOrigin;
import io.labwire.trainer.command.RigDevice;
import io.labwire.trainer.command.RigHandlers;
import io.labwire.trainer.device.CommandResponse;
import io.labwire.trainer.device.DeviceSettings;
import io.labwire.trainer.device.TrainerDevice;
import io.labwire.trainer.event.ApplicationLaunched;
import io.labwire.trainer.event.RigEvents;
import io.labwire.trainer.message.CommandRequest;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * A rig that gives water. It implements two generated interfaces: that of {@code water.yaml}, and that of the commands which
 * every rig knows.
 */
final class WaterRig implements WaterDevice, RigDevice, AutoCloseable {

    /** The rig's own error code: there is not enough water. */
    static final int NO_WATER = 7;

    private static final double FULL = 1000;
    private static final double RINSING = 100;

    private final ExecutorService plumbing = Executors.newSingleThreadExecutor();
    private final TrainerDevice device;
    private double tankVolume = FULL;

    WaterRig(Consumer<? super DeviceSettings.Builder> settings) {
        device = TrainerDevice.create(config -> {
            config.identifier("water-rig");
            settings.accept(config);
        });
        device.delegate(WaterHandlers.of(this).and(RigHandlers.of(this)));
    }

    void start() {
        device.start();
        device.publish(RigEvents.APPLICATION_LAUNCHED, new ApplicationLaunched("1.0"));
    }

    TrainerDevice device() {
        return device;
    }

    @Override
    public CommandResponse<GiveWaterAnswer> giveWater(GiveWaterCommand drop, CommandRequest request) {
        if (!take(drop.volume())) {
            device.publish(WaterEvents.TANK_EMPTY, null);
            return CommandResponse.failed(NO_WATER, "the tank is empty");
        }
        double left = tankVolume();
        device.publish(WaterEvents.WATER_GIVEN, new WaterGiven(drop.valve(), drop.volume(), left));
        return CommandResponse.success(new GiveWaterAnswer(left));
    }

    @Override
    public CommandResponse<RinseAnswer> rinse(RinseCommand what, CommandRequest request) {
        plumbing.execute(() -> {
            CommandResponse<RinseAnswer> outcome = rinsed(what.cycles());
            device.sendResult(WaterCommands.RINSE, request, outcome);
        });
        return CommandResponse.pendingWithNotification();
    }

    private CommandResponse<RinseAnswer> rinsed(int cycles) {
        double used = cycles * RINSING;
        return take(used)
                ? CommandResponse.success(new RinseAnswer(used))
                : CommandResponse.failed(NO_WATER, "not enough water for " + cycles + " cycles");
    }

    /** One of the commands that every rig knows. The event is published twice, first on EMERGENCY. */
    @Override
    public CommandResponse<EmergencyOrigin> emergencyStop(CommandRequest request) {
        device.publish(RigEvents.EMERGENCY_STOP, new EmergencyStop("RpcService"));
        return CommandResponse.success(new EmergencyOrigin("RpcService"));
    }

    /** Commands come one at a time, but rinsing goes on beside them. */
    private synchronized boolean take(double volume) {
        if (volume > tankVolume) {
            return false;
        }
        tankVolume -= volume;
        return true;
    }

    private synchronized double tankVolume() {
        return tankVolume;
    }

    @Override
    public void close() {
        plumbing.shutdown();
        device.close();
    }
}
