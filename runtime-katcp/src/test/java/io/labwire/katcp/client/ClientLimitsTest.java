package io.labwire.katcp.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.katcp.wire.LineReader;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClientLimitsTest {

    @Test
    void whatIsNotSetStaysAsItIs() {
        ClientLimits few = ClientLimits.with(limits -> limits.pendingRequests(3).informsPerAnswer(4));
        assertThat(few.withMaxLine(100).withSendBacklog(200).withRequestTimeout(Duration.ofSeconds(1)))
                .isEqualTo(ClientLimits.with(limits -> limits.pendingRequests(3)
                        .informsPerAnswer(4)
                        .maxLine(100)
                        .sendBacklog(200)
                        .requestTimeout(Duration.ofSeconds(1))));
        assertThat(ClientLimits.with(limits -> {})).isEqualTo(ClientLimits.DEFAULT);
    }

    @Test
    void aLineIsNoLongerThanCanBeRead() {
        assertThat(ClientLimits.DEFAULT.withMaxLine(LineReader.LARGEST_LIMIT).maxLine())
                .isEqualTo(LineReader.LARGEST_LIMIT);
        assertThatThrownBy(() -> ClientLimits.DEFAULT.withMaxLine(LineReader.LARGEST_LIMIT + 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the limit of a line is 1 to 268435456, not 268435457");
        assertThatThrownBy(() -> ClientLimits.DEFAULT.withMaxLine(0)).isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<Consumer<ClientLimits.Builder>> impossible() {
        return Stream.of(
                limits -> limits.requestTimeout(Duration.ZERO),
                limits -> limits.requestTimeout(Duration.ofSeconds(-1)),
                limits -> limits.turnTime(Duration.ZERO),
                limits -> limits.changedSensors(0),
                limits -> limits.bytesPerAnswer(0),
                limits -> limits.pendingCallbackBytes(0),
                limits -> limits.versionBytes(0),
                limits -> limits.sendBacklog(0),
                limits -> limits.pendingRequests(0),
                limits -> limits.informsPerAnswer(0),
                limits -> limits.pendingCallbacks(0));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void aBoundIsPositive(Consumer<ClientLimits.Builder> limit) {
        assertThatThrownBy(() -> ClientLimits.with(limit)).hasMessageMatching("\\w+ is a limit above 0, not .*");
    }
}
