package org.example.receiver;

import io.labwire.katcp.core.SensorSamplingRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A program that uses the device. */
public final class Tuning {

    private Tuning() {}

    /** Watches the oscillator while it is moved, and says what happens. */
    public static void run(int port, Consumer<String> say) throws Exception {
        try (ReceiverClient receiver = ReceiverClient.connect(to -> to.port(port))) {
            receiver.core().sensorSamplingAndWait(new SensorSamplingRequest(
                    Optional.of("rsc.rx.lo.frequency"), Optional.of("event"), List.of()));

            TuneRequest request = new TuneRequest(Band.L, 1.42e9);
            TuneReply reply = receiver.tune(request, lock -> say.accept(lock.toString())).get();
            say.accept("locked after " + reply.settledIn().toMillis() + " ms");
        }
    }
}
