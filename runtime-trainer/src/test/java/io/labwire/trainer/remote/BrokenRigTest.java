package io.labwire.trainer.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.trainer.core.Topic;
import io.labwire.trainer.zmq.RawPeer;
import io.labwire.trainer.zmq.RawPeer.Version;
import io.labwire.trainer.zmq.Relay;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;

/** Connections that ZeroMQ does not make again. */
@Timeout(60)
class BrokenRigTest {

    /** First something listens at the rig's port that breaks the protocol, and then the rig. */
    @Test
    void aRigIsHeardAfterSomethingElseWasAtItsPort() throws Exception {
        Told told = new Told();
        try (Relay other = new Relay();
                ZContext context = new ZContext();
                ServerSocket commands = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
                TrainerRemote remote = TrainerRemote.builder("127.0.0.1")
                        .ports(other.port(), commands.getLocalPort())
                        .topics(Topic.EVENT)
                        .listen(told)
                        .connect()) {
            try (RawPeer peer = RawPeer.of(other.accept())) {
                peer.say(RawPeer.greeting(Version.TWO, "PUB"), RawPeer.announcement(Version.TWO, 1L << 62));
                peer.awaitEnd();
            }
            other.accept().close(); // it has come back

            ZMQ.Socket rig = context.createSocket(SocketType.XPUB);
            rig.setReceiveTimeOut(10_000);
            other.carry(rig.bindToRandomPort("tcp://127.0.0.1"));
            assertThat(rig.recv()).containsExactly(1, 0xa1, 0x0f, 0, 0);
            assertThat(rig.send(new byte[] {(byte) 0xa1, 0x0f, 0, 0}, ZMQ.SNDMORE))
                    .isTrue();
            assertThat(rig.send("{\"kind\":5}")).isTrue();
            assertThat(told.take(2)).containsExactly("presence PRESENT", "EVENT 5 0 null");
            assertThat(remote.presence()).isEqualTo(Presence.PRESENT);
        }
    }
}
