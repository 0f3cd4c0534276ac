package io.labwire.katcp.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ServerLimitsTest {

    @Test
    void theDefaultsAreThoseOfTheSpecification() {
        ServerLimits limits = ServerLimits.DEFAULT;
        assertThat(limits.maxLine()).isEqualTo(16 << 20);
        assertThat(limits.listenBacklog()).isEqualTo(50);
        assertThat(limits.pendingPerConnection()).isEqualTo(100);
        assertThat(limits.asyncBacklog()).isEqualTo(4 << 20);
        assertThat(limits.flushTime()).isEqualTo(Duration.ofSeconds(1));
        assertThat(limits.traceFrames()).isEqualTo(20);
        assertThat(limits.unreadBytes()).isEqualTo(65536);
    }

    @Test
    void aLimitIsPositive() {
        assertThatThrownBy(() -> ServerLimits.with(limits -> limits.connections(0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ServerLimits.with(limits -> limits.unreadBytes(0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ServerLimits.with(limits -> limits.handshakeTime(Duration.ZERO)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ServerLimits.with(limits -> limits.waitingHandlers(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ServerLimits.with(limits -> limits.maxLine(0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ServerLimits.with(limits -> limits.flushTime(Duration.ZERO)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
