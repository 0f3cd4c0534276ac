package io.labwire.trainer.device;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.trainer.zmq.OpenResources;
import io.labwire.trainer.zmq.RawPeer;
import io.labwire.trainer.zmq.RawPeer.Version;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zeromq.SocketType;

/** A thousand connections that come to nothing leave nothing behind. */
@Timeout(60)
class ManyConnectionsTest {

    private static final int MANY = 500;
    private static final int AT_ONCE = 50;
    private static final int FEW = 20;

    private static final List<String> TYPES = List.of("REQ", "SUB");

    /** A PING that ends after its name. ZeroMQ does not expect this. */
    private static final byte[] COMMAND = {4, 5, 4, 'P', 'I', 'N', 'G'};

    /** How a connection comes to nothing. */
    private enum Kind {
        SILENT_END,
        HALF_A_GREETING_AND_AN_END,
        HALF_A_FRAME_AND_AN_END,
        HALF_A_COMMAND_AND_AN_END,
        HALF_A_GREETING
    }

    @ParameterizedTest
    @EnumSource
    void theyLeaveNothing(Kind kind) throws Exception {
        try (Rig rig = new Rig(with -> with.sockets(sockets -> sockets.handshakeTime(Duration.ofMillis(200))))) {
            List<String> addresses = List.of(
                    rig.device.commandAddresses().get(0),
                    rig.device.subscriberAddresses().get(0));
            for (int at = 0; at < 2; at++) {
                connect(kind, addresses.get(at), TYPES.get(at), AT_ONCE);
            }
            assertThat(Rig.ask(rig.client(SocketType.REQ), "{\"command\":0}")).contains("9999");
            OpenResources before = new OpenResources();
            for (int at = 0; at < 2; at++) {
                for (int count = 0; count < MANY; count += AT_ONCE) {
                    connect(kind, addresses.get(at), TYPES.get(at), AT_ONCE);
                }
            }
            before.awaitBack(FEW);
            assertThat(Rig.ask(rig.client(SocketType.REQ), "{\"command\":0,\"nonce\":5}"))
                    .startsWith("{\"nonce\": 5,");
        }
    }

    private static void connect(Kind kind, String address, String type, int count) throws IOException {
        List<RawPeer> peers = new ArrayList<>();
        byte[] half = Arrays.copyOf(RawPeer.greeting(Version.THREE, type), 20);
        for (int number = 0; number < count; number++) {
            RawPeer peer = RawPeer.to(address);
            peers.add(peer);
            switch (kind) {
                case SILENT_END -> peer.close();
                case HALF_A_GREETING_AND_AN_END -> peer.say(half).close();
                case HALF_A_FRAME_AND_AN_END ->
                    peer.greet(Version.TWO, type)
                            .say(RawPeer.announcement(Version.TWO, 1000), new byte[100])
                            .close();
                case HALF_A_COMMAND_AND_AN_END ->
                    peer.greet(Version.THREE, type).say(COMMAND).close();
                case HALF_A_GREETING -> peer.say(half);
            }
        }
        if (kind == Kind.HALF_A_GREETING) { // the device is who hangs up
            for (RawPeer peer : peers) {
                peer.awaitEnd();
                peer.close();
            }
        }
    }
}
