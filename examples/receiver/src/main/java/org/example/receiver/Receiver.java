package org.example.receiver;

import io.labwire.katcp.device.InformingContext;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A receiver that locks at once. The interface it implements is generated from {@code receiver.yaml}. */
final class Receiver implements ReceiverDevice {

    private static final double HIGHEST = 2e9;

    private final ReceiverSensors sensors = new ReceiverSensors();

    @Override
    public ReceiverSensors sensors() {
        return sensors;
    }

    @Override
    public CompletionStage<TuneReply> tune(TuneRequest request, InformingContext<LockProgressInform> context) {
        if (request.frequency() > HIGHEST) {
            return context.fail("frequency out of range");
        }
        context.inform(new LockProgressInform(0.5));
        sensors.rxLoFrequency().set(request.frequency());
        return CompletableFuture.completedFuture(new TuneReply(Duration.ofMillis(250)));
    }
}
