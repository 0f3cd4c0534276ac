package io.labwire.katcp.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClientDefaultsTest {

    @Test
    void whatIsNotSetIsAsTheSpecificationHasIt() {
        try (KatcpClient client = KatcpClient.create(config -> {
            ClientSettings settings = config.port(7147).settings();
            assertThat(settings.limits().maxLine()).isEqualTo(16 << 20);
            assertThat(settings.limits().requestTimeout()).isEqualTo(Duration.ofSeconds(5));
            for (int failures : new int[] {1, 2, Integer.MAX_VALUE}) {
                assertThat(settings.reconnection().delay(failures, () -> 0)).contains(Duration.ofMillis(500));
            }
            assertThat(settings.preset()).isEmpty();
            assertThat(settings.watchdog()).isEmpty();
            assertThat(settings.timeoutHints()).isFalse();
        })) {
            assertThat(client.device()).isEqualTo("127.0.0.1:7147");
        }
    }

    @Test
    void aLimitThatIsNoneIsNamed() {
        assertThatThrownBy(() -> ClientLimits.DEFAULT.withRequestTimeout(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("requestTimeout is a limit above 0, not PT0S");
        assertThatThrownBy(() -> ClientLimits.DEFAULT.withSendBacklog(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sendBacklog is a limit above 0, not -1");
    }
}
