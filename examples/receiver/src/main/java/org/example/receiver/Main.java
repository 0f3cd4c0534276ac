package org.example.receiver;

import io.labwire.katcp.client.CallFailure;
import io.labwire.katcp.core.SensorValueRequest;
import io.labwire.katcp.server.KatcpServer;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/** Starts the receiver on this machine, on any free port, and calls it. */
public final class Main {

    private Main() {}

    /**
     * Prints what the client sees.
     *
     * @param args none
     * @throws Exception if something unexpected happens
     */
    public static void main(String[] args) throws Exception {
        try (var server = KatcpServer.start(
                        config -> config.host("127.0.0.1").port(0).device(new Receiver()));
                var receiver = ReceiverClient.connect(config ->
                        config.host("127.0.0.1").port(server.address().port().orElseThrow()))) {
            tune(receiver);
            readSensor(receiver);
            tuneTooHigh(receiver);
        }
    }

    private static void tune(ReceiverClient receiver) throws InterruptedException, ExecutionException {
        TuneReply reply = receiver.tune(
                        new TuneRequest(Band.L, 1.4e9),
                        progress -> System.out.println("locking: " + progress.fraction()))
                .get();
        System.out.println("locked after " + reply.settledIn().toMillis() + " ms");
    }

    private static void readSensor(ReceiverClient receiver) throws InterruptedException, ExecutionException {
        receiver.core()
                .sensorValue(
                        new SensorValueRequest(Optional.of("rx.lo.frequency")),
                        inform -> inform.readings()
                                .forEach(reading -> System.out.println(reading.name() + " is " + reading.value()
                                        + " Hz, " + reading.status().wire())))
                .get();
    }

    private static void tuneTooHigh(ReceiverClient receiver) throws InterruptedException {
        try {
            receiver.tuneAndWait(new TuneRequest(Band.S, 4e9));
        } catch (CallFailure refused) {
            System.out.println("refused: " + refused.getMessage());
        }
    }
}
