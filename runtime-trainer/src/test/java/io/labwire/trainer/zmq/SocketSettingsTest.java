package io.labwire.trainer.zmq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** What sockets are like. */
class SocketSettingsTest {

    private static final long MIB = 1 << 20;

    @Test
    void theLargestFrameFollowsFromTheLargestText() {
        assertThat(SocketSettings.DEFAULT.maxMessageSize()).isEqualTo(-1);
        assertThat(SocketSettings.DEFAULT.bounded(10).maxMessageSize()).isEqualTo(64 * MIB + 10);
        assertThat(SocketSettings.DEFAULT.bounded(100 * MIB).maxMessageSize()).isEqualTo(200 * MIB);
        SocketSettings set = SocketSettings.with(settings -> settings.maxMessageSize(5));
        assertThat(set.bounded(10).maxMessageSize()).isEqualTo(5);
        assertThatThrownBy(() -> SocketSettings.with(settings -> settings.maxMessageSize(0)))
                .hasMessage("maxMessageSize is a positive number, or -1 for that of the device or the remote, not 0");
    }

    @Test
    void timesAreThoseThatCanBeCounted() {
        Duration forever = ChronoUnit.FOREVER.getDuration();

        assertThatThrownBy(() -> SocketSettings.with(settings -> settings.greetingTime(forever)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("greetingTime is a time of at least 1 ms and at most a hundred years, not PT");
        assertThatThrownBy(() -> SocketSettings.with(settings -> settings.handshakeTime(forever)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SocketSettings.with(settings -> settings.reconnectInterval(Duration.ofNanos(1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SocketSettings.Heartbeating(forever, Duration.ofMillis(5)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
