package io.labwire.katcp.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The next attempt comes when the policy says, whatever became of those before. */
class ReconnectionPropertiesTest {

    /** What becomes of an attempt. */
    enum End {
        REFUSED,
        CUT_BEFORE_THE_GREETING,
        CUT_AFTER_THE_GREETING
    }

    private final double[] random = {0};

    @Property
    void withAFixedDelayItIsAlwaysTheSame(
            @ForAll @Size(max = 30) List<End> ends, @ForAll @IntRange(max = 5000) int millis) {
        Duration delay = Duration.ofMillis(millis);
        ClientScript script = started(Reconnection.fixed(delay));
        for (End end : ends) {
            assertThat(delayAfter(script, end)).isEqualTo(delay);
        }
    }

    @Property
    void anExponentialDelayLiesInTheUpperHalfOfABoundThatDoublesUntilADeviceGreets(
            @ForAll @Size(max = 30) List<End> ends, @ForAll @IntRange(max = 999) int draw) {
        random[0] = draw / 1000.0;
        ClientScript script = started(Reconnection.exponential(Duration.ofSeconds(1), Duration.ofSeconds(60)));
        int failures = 0;
        for (End end : ends) {
            failures = end == End.CUT_AFTER_THE_GREETING ? 1 : failures + 1;
            double bound = Math.min(60, Math.pow(2, failures - 1));
            assertThat(delayAfter(script, end).toNanos() / 1e9)
                    .isBetween(bound / 2, bound)
                    .isCloseTo(bound * (0.5 + random[0] / 2), within(1e-6));
        }
    }

    private ClientScript started(Reconnection policy) {
        ClientScript script = new ClientScript(
                ClientSettings.of("lab:7147", ClientLimits.DEFAULT).withReconnection(policy, () -> random[0]));
        script.core.start(0);
        return script;
    }

    /** From the end of an attempt to the next one. */
    private static Duration delayAfter(ClientScript script, End end) {
        if (end == End.REFUSED) {
            script.core.connectFailed("refused", script.now());
        } else {
            script.core.connected(script.now());
            if (end == End.CUT_AFTER_THE_GREETING) {
                script.receive("#version-connect katcp-protocol 5.0-IM\n");
            }
            script.core.disconnected("cut", script.now());
        }
        int before = script.attempts;
        Duration delay = Duration.ofNanos(script.core.nextDeadline() - script.now());
        script.pass(delay);
        assertThat(script.attempts).isEqualTo(before + 1);
        return delay;
    }
}
