package org.example.receiver;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.labwire.katcp.device.InformingContext;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** The device, written by hand: an oscillator that needs four steps to another frequency. */
public final class Receiver implements ReceiverDevice, AutoCloseable {

    private static final int STEPS = 4;
    private static final long STEP_MILLIS = 100;

    private final ReceiverSensors sensors = new ReceiverSensors();
    private final ScheduledExecutorService synthesizer = Executors.newSingleThreadScheduledExecutor();
    private volatile double frequency = 1.40e9;

    @Override
    public ReceiverSensors sensors() {
        return sensors;
    }

    @Override
    public CompletionStage<TuneReply> tune(TuneRequest request, InformingContext<LockProgressInform> context) {
        Instant asked = Instant.now();
        double start = frequency;
        for (int done = 1; done <= STEPS; done++) {
            double fraction = (double) done / STEPS;
            synthesizer.schedule(() -> move(start, request.frequency(), fraction, context), done * STEP_MILLIS, MILLISECONDS);
        }
        // Asynchronous: other requests are served meanwhile.
        return CompletableFuture.supplyAsync(
                () -> new TuneReply(Duration.between(asked, Instant.now())),
                CompletableFuture.delayedExecutor(STEPS * STEP_MILLIS + request.hold().toMillis(), MILLISECONDS));
    }

    private void move(double from, double to, double fraction, InformingContext<LockProgressInform> context) {
        frequency = from + (to - from) * fraction;
        sensors.rscRxLoFrequency().set(frequency);
        context.inform(new LockProgressInform(fraction));
    }

    @Override
    public void close() {
        synthesizer.shutdownNow();
    }
}
