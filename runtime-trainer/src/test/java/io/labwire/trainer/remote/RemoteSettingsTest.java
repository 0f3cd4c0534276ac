package io.labwire.trainer.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.json.read.JsonRules;
import io.labwire.trainer.zmq.SocketSettings;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a remote does if nobody tells it otherwise (specification, sections 8.3 and 9). */
class RemoteSettingsTest {

    @Test
    void defaultsAreThoseOfTheSpecification() {
        RemoteSettings settings = RemoteSettings.DEFAULT;

        assertThat(settings.calls().timeout()).isEqualTo(Duration.ofMillis(10_500));
        assertThat(settings.calls().repeats()).isZero();
        assertThat(settings.firstNonce()).isEqualTo(1);
        assertThat(settings.waitingCalls()).isEqualTo(100);
        assertThat(settings.waitingCallsPolicy()).isEqualTo(QueuePolicy.DROP_OLDEST);
        assertThat(settings.waitingMessagesPolicy()).isEqualTo(QueuePolicy.DROP_OLDEST);
        assertThat(settings.rules()).isEqualTo(JsonRules.PYTHON);
        assertThat(TrainerRemoteBuilder.SUBSCRIBER_PORT).isEqualTo(5556);
        assertThat(TrainerRemoteBuilder.COMMAND_PORT).isEqualTo(5557);
    }

    @Test
    void socketsAreAsZeroMqHasThemButDoNotLinger() {
        SocketSettings sockets = SocketSettings.DEFAULT;

        assertThat(sockets.sendHighWaterMark()).isEqualTo(1000);
        assertThat(sockets.receiveHighWaterMark()).isEqualTo(1000);
        assertThat(sockets.reconnectInterval()).isEqualTo(Duration.ofMillis(100));
        assertThat(sockets.linger()).isEqualTo(Duration.ofSeconds(1));
        assertThat(sockets.curve()).isNull();
        assertThatThrownBy(() -> SocketSettings.with(with -> with.linger(Duration.ofMillis(1001))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void timesAreThoseThatCanBeCounted() {
        Duration forever = ChronoUnit.FOREVER.getDuration();
        for (ThrowingCallable tooLong : List.<ThrowingCallable>of(
                () -> CallOptions.DEFAULT.withTimeout(forever),
                () -> CallOptions.DEFAULT.withNotificationTimeout(forever),
                () -> RemoteSettings.with(settings -> settings.silentAfter(forever)))) {
            assertThatThrownBy(tooLong)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("is a time above 0 and at most a hundred years, not ");
        }
    }
}
