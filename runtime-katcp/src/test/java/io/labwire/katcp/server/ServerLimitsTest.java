package io.labwire.katcp.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.function.Consumer;
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
    void aLimitIsPositiveAndWhichOneIsNotIsSaid() {
        assertRefused(limits -> limits.connections(0), "connections is a limit above 0, not 0");
        assertRefused(limits -> limits.unreadBytes(0), "unreadBytes is a limit above 0, not 0");
        assertRefused(limits -> limits.handshakeTime(Duration.ZERO), "handshakeTime is a limit above 0, not PT0S");
        assertRefused(limits -> limits.tick(Duration.ZERO), "tick is a limit above 0, not PT0S");
        assertRefused(limits -> limits.flushTime(Duration.ofSeconds(-1)), "flushTime is a limit above 0, not PT-1S");
        assertThatThrownBy(() -> ServerLimits.with(limits -> limits.maxLine(0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoLimitsMayBe0() {
        ServerLimits none = ServerLimits.with(limits -> limits.traceFrames(0).waitingHandlers(0));
        assertThat(none.traceFrames() + none.waitingHandlers()).isZero();
        assertRefused(limits -> limits.traceFrames(-1), "traceFrames is a limit of 0 or more, not -1");
        assertRefused(limits -> limits.waitingHandlers(-1), "waitingHandlers is a limit of 0 or more, not -1");
    }

    private static void assertRefused(Consumer<ServerLimits.Builder> change, String reason) {
        assertThatThrownBy(() -> ServerLimits.with(change))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(reason);
    }
}
