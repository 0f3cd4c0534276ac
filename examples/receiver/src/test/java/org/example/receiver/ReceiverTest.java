package org.example.receiver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.labwire.katcp.client.CallFailure;
import io.labwire.katcp.server.KatcpServer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReceiverTest {

    private final Receiver device = new Receiver();
    private KatcpServer server;
    private ReceiverClient receiver;

    @BeforeEach
    void start() {
        server = KatcpServer.start(config -> config.host("127.0.0.1").port(0).device(device));
        receiver = ReceiverClient.connect(
                config -> config.host("127.0.0.1").port(server.address().port().orElseThrow()));
    }

    @AfterEach
    void stop() {
        receiver.close();
        server.close();
    }

    @Test
    void tuningTellsItsProgressAndMovesTheSensor() throws Exception {
        List<LockProgressInform> progress = new CopyOnWriteArrayList<>();

        TuneReply reply = receiver.tune(new TuneRequest(Band.L, 1.4e9), progress::add).get();

        assertEquals(new TuneReply(Duration.ofMillis(250)), reply);
        assertEquals(List.of(new LockProgressInform(0.5)), progress);
        assertEquals(1.4e9, device.sensors().rxLoFrequency().value());
    }

    @Test
    void aFrequencyBeyondTheSynthesizerIsRefused() {
        CallFailure refused =
                assertThrows(CallFailure.class, () -> receiver.tuneAndWait(new TuneRequest(Band.S, 4e9)));

        assertEquals("frequency out of range", refused.text());
    }
}
