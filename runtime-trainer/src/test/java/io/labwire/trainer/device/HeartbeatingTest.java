package io.labwire.trainer.device;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.trainer.zmq.RawPeer;
import io.labwire.trainer.zmq.RawPeer.Version;
import io.labwire.trainer.zmq.SocketSettings.Heartbeating;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ZeroMQ's own heartbeats. */
@Timeout(60)
class HeartbeatingTest {

    private static final Heartbeating HEARTBEATS = new Heartbeating(Duration.ofMillis(600), Duration.ofMillis(500));

    /** The connection stays open all the while, as that of a process that has been stopped does. */
    @ParameterizedTest
    @CsvSource({"SUB, 0", "REQ, 0", "SUB, 1", "REQ, 3"})
    void aPeerThatFallsSilentIsDisconnected(String socketType, int answers) throws Exception {
        try (Rig rig = new Rig(with -> with.sockets(sockets -> sockets.heartbeating(HEARTBEATS)));
                RawPeer peer = RawPeer.to(
                        (socketType.equals("REQ") ? rig.device.commandAddresses() : rig.device.subscriberAddresses())
                                .get(0))) {
            peer.greet(Version.THREE, socketType);
            for (int count = 0; count < answers; count++) {
                peer.awaitPing().pong();
            }
            peer.awaitPing().awaitEnd();
        }
    }

    /** Then a peer that has answered and falls silent would never be given up: the test above fails. */
    @Test
    void aTimeOutIsShorterThanTheInterval() {
        assertThatThrownBy(() -> new Heartbeating(Duration.ofSeconds(1), Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("timeout is shorter than interval, not PT1S of PT1S: a peer that falls silent would not be"
                        + " noticed");
    }
}
