package io.labwire.trainer.zmq;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.trainer.zmq.SocketSettings.Heartbeating;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;

/** Each setting reaches ZeroMQ. */
class SocketOptionsTest {

    @Test
    void socketsAreGivenTheirSettings() {
        SocketSettings settings = SocketSettings.with(with -> with.sendHighWaterMark(11)
                .receiveHighWaterMark(12)
                .linger(Duration.ofMillis(13))
                .ipv6(true)
                .maxMessageSize(14)
                .reconnectInterval(Duration.ofMillis(15))
                .handshakeTime(Duration.ofMillis(16))
                .heartbeating(new Heartbeating(Duration.ofMillis(600), Duration.ofMillis(500))));
        try (ZContext context = new ZContext()) {
            ZMQ.Socket socket = context.createSocket(org.zeromq.SocketType.SUB);
            SocketOptions.set(socket, settings);
            assertThat(socket.getSndHWM()).isEqualTo(11);
            assertThat(socket.getRcvHWM()).isEqualTo(12);
            assertThat(socket.getLinger()).isEqualTo(13);
            assertThat(socket.isIPv6()).isTrue();
            assertThat(socket.getMaxMsgSize()).isEqualTo(14);
            assertThat(socket.getReconnectIVL()).isEqualTo(15);
            assertThat(socket.getHandshakeIvl()).isEqualTo(16);
            assertThat(socket.getHeartbeatIvl()).isEqualTo(600);
            assertThat(socket.getHeartbeatTimeout()).isEqualTo(500);
        }
    }
}
