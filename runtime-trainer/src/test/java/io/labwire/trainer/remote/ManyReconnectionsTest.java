package io.labwire.trainer.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.trainer.zmq.OpenResources;
import io.labwire.trainer.zmq.RawPeer;
import io.labwire.trainer.zmq.RawPeer.Version;
import io.labwire.trainer.zmq.SocketEvent;
import io.labwire.trainer.zmq.SocketSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A remote that connects a thousand times in vain keeps nothing of it. */
@Timeout(60)
class ManyReconnectionsTest {

    private static final int MANY = 1_000;
    private static final int WARM_UP = 50;
    private static final int FEW = 20;
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int BACKLOG = 1_000;

    /** How a rig lets nobody in. */
    private enum Kind {
        HANGS_UP,
        HANGS_UP_IN_A_FRAME,
        ANNOUNCES_A_HUGE_FRAME,
        SAYS_NOTHING
    }

    @ParameterizedTest
    @EnumSource
    void theyLeaveNothing(Kind kind) throws Exception {
        try (ServerSocket rig = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
                TrainerRemote remote = remote(rig.getLocalPort(), event -> {})) {
            assertThat(remote.presence()).isEqualTo(Presence.UNKNOWN);
            rig.setSoTimeout(PATIENCE_MILLIS);
            accept(kind, rig, WARM_UP);
            OpenResources before = new OpenResources();
            accept(kind, rig, MANY);
            before.awaitBack(FEW);
        }
    }

    @Test
    void whereNobodyListensTheyLeaveNothing() throws Exception {
        int port;
        try (ServerSocket nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = nobody.getLocalPort();
        }
        Semaphore refused = new Semaphore(0);
        try (TrainerRemote remote = remote(port, event -> {
            if (event.kind() == SocketEvent.Kind.CONNECT_RETRIED) {
                refused.release();
            }
        })) {
            assertThat(refused.tryAcquire(WARM_UP, 30, TimeUnit.SECONDS)).isTrue();
            OpenResources before = new OpenResources();
            assertThat(refused.tryAcquire(MANY, 30, TimeUnit.SECONDS)).isTrue();
            before.awaitBack(FEW);
            assertThat(remote.presence()).isEqualTo(Presence.UNKNOWN);
        }
    }

    /** Both of its sockets connect to the same port. */
    private static TrainerRemote remote(int port, Consumer<SocketEvent> events) throws IOException {
        return TrainerRemote.builder("127.0.0.1")
                .ports(port, port)
                .sockets(SocketSettings.with(sockets ->
                        sockets.reconnectInterval(Duration.ofMillis(1)).handshakeTime(Duration.ofMillis(20))))
                .watch(new RemoteListener() {
                    @Override
                    public void connection(SocketEvent event) {
                        events.accept(event);
                    }
                })
                .connect();
    }

    private static void accept(Kind kind, ServerSocket rig, int times) throws IOException {
        for (int time = 0; time < times; time++) {
            RawPeer peer = RawPeer.of(rig.accept());
            switch (kind) {
                case HANGS_UP -> peer.close();
                case HANGS_UP_IN_A_FRAME ->
                    peer.say(
                                    RawPeer.greeting(Version.THREE, "REP"),
                                    RawPeer.announcement(Version.THREE, 1000),
                                    new byte[100])
                            .close();
                case ANNOUNCES_A_HUGE_FRAME, SAYS_NOTHING -> {
                    if (kind == Kind.ANNOUNCES_A_HUGE_FRAME) {
                        peer.say(RawPeer.greeting(Version.TWO, "REP"), RawPeer.announcement(Version.TWO, 1L << 30));
                    }
                    peer.awaitEnd();
                    peer.close();
                }
            }
        }
    }
}
