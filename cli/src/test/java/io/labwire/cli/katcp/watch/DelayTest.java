package io.labwire.cli.katcp.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.katcp.watch.WatchState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DelayTest {

    private final List<String> told = new ArrayList<>();
    private final Delay delay = new Delay(told::add);

    @Test
    void eachReasonIsToldOnceUntilThereIsAnother() {
        delay.failed("busy");
        delay.failed("busy");
        delay.failed("broken");
        delay.failed("busy");
        assertThat(told).containsExactly("busy", "broken", "busy");
    }

    @ParameterizedTest
    @EnumSource(
            value = WatchState.class,
            names = {"SYNCED", "DISCONNECTED"})
    void whatHappensAfterSensorsWereKnownOrOnAnotherConnectionIsToldAnew(WatchState between) {
        delay.failed("busy");
        delay.state(between);
        delay.state(WatchState.SYNCING);
        delay.failed("busy");
        assertThat(told).containsExactly("busy", "busy");
    }

    @Test
    void anotherAttemptIsNoReasonToTellItAgain() {
        delay.failed("busy");
        delay.state(WatchState.SYNCING);
        delay.failed("busy");
        assertThat(told).containsExactly("busy");
    }
}
