package io.labwire.katcp.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WatchdogTest {

    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final Duration TIMEOUT = ClientLimits.DEFAULT.requestTimeout();

    private final ClientScript script = new ClientScript(ClientSettings.of("lab:7147", ClientLimits.DEFAULT)
            .withReconnection(Reconnection.fixed(Duration.ofMillis(500)), () -> 0)
            .withWatchdog(EVERY));

    WatchdogTest() {
        script.core.start(0);
        script.core.connected(0);
        script.receive("#version-connect katcp-protocol 5.0-IM\n");
        script.changes.clear();
    }

    @Test
    void aDeviceThatAnswersIsAskedAgainAndAgainWhateverItAnswers() {
        script.pass(EVERY);
        assertThat(script.sent()).isEqualTo("?watchdog[1]\n");
        script.receive("!watchdog[1] ok\n");
        script.pass(EVERY);
        assertThat(script.sent()).isEqualTo("?watchdog[2]\n");
        script.receive("!watchdog[2] invalid unknown\n");
        script.pass(EVERY);
        assertThat(script.sent()).isEqualTo("?watchdog[3]\n");
        assertThat(script.changes).isEmpty();
    }

    @Test
    void aPeerThatIsSilentIsGivenUpAndAnotherConnectionIsMade() {
        script.pass(EVERY.plus(TIMEOUT).minusNanos(1));
        assertThat(script.changes).isEmpty();
        script.pass(Duration.ofNanos(1));
        assertThat(script.changes).containsExactly("WAITING: No answer to ?watchdog");
        assertThat(script.closed).isTrue();
        script.pass(Duration.ofMillis(500));
        assertThat(script.attempts).isEqualTo(2);
    }

    @Test
    void aPeerThatTellsSomethingElseIsOnlyBusy() {
        script.pass(EVERY);
        script.receive("#log info 1.0 root busy\n");
        script.pass(TIMEOUT);
        assertThat(script.changes).isEmpty();
        script.sent();
        script.pass(EVERY);
        assertThat(script.sent()).isEqualTo("?watchdog[2]\n");
    }

    @Test
    void nobodyIsAskedWhileThereIsNoConnection() {
        script.core.disconnected("cut", script.now());
        script.pass(Duration.ofMillis(500));
        script.core.connectFailed("refused", script.now());
        script.pass(EVERY);
        assertThat(script.sent()).isEmpty();
    }
}
