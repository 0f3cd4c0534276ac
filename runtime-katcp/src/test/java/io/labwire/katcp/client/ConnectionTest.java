package io.labwire.katcp.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.wire.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From one state of the connection to the next (specification, sections 4 and 12.1). */
class ConnectionTest {

    private static final String GREETING = "#version-connect katcp-protocol 5.1-BIMT\n";
    private static final Duration HALF_A_SECOND = Duration.ofMillis(500);
    private static final ClientSettings SETTINGS = ClientSettings.of("lab:7147", ClientLimits.DEFAULT)
            .withReconnection(Reconnection.fixed(HALF_A_SECOND), () -> 0);

    private final ClientScript script = new ClientScript(SETTINGS);

    private void startAndConnect() {
        script.core.start(script.now());
        script.core.connected(script.now());
    }

    @Test
    void aListenerThatBreaksOffIsRefusedAndTheOthersAreTold() {
        ClientScript script = new ClientScript(SETTINGS);
        List<ConnectionState> told = new ArrayList<>();
        script.core.attach(
                new ClientExtension() {
                    @Override
                    public void changed(ConnectionChange change, long now) {
                        if (change.isConnect()) {
                            throw new AssertionError("on purpose");
                        }
                    }
                },
                0);
        script.core.attach(
                new ClientExtension() {
                    @Override
                    public void changed(ConnectionChange change, long now) {
                        told.add(change.now());
                    }
                },
                0);
        script.core.start(0);
        script.core.connected(0);
        assertThat(told)
                .containsExactly(ConnectionState.CONNECTING, ConnectionState.CONNECTED, ConnectionState.WAITING);
    }

    @Test
    void oneStateComesAfterTheOther() {
        assertThat(script.core.state()).isEqualTo(ConnectionState.STOPPED);
        startAndConnect();
        script.receive(GREETING);
        script.core.disconnected("cut", script.now());
        script.pass(HALF_A_SECOND);
        script.core.connectFailed("refused", script.now());
        script.pass(HALF_A_SECOND);
        script.core.close();
        assertThat(script.changes)
                .containsExactly(
                        "CONNECTING",
                        "CONNECTED",
                        "PROTOCOL_KNOWN",
                        "WAITING: cut",
                        "CONNECTING",
                        "WAITING: refused",
                        "CONNECTING",
                        "STOPPED");
        assertThat(script.attempts).isEqualTo(3);
        assertThat(script.core.isClosed()).isTrue();
        assertThat(script.core.nextDeadline()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void nothingIsAttemptedBeforeTheDelayHasPassed() {
        startAndConnect();
        script.core.disconnected("cut", script.now());
        script.pass(HALF_A_SECOND.minusNanos(1));
        assertThat(script.attempts).isEqualTo(1);
        script.pass(Duration.ofNanos(1));
        assertThat(script.attempts).isEqualTo(2);
    }

    @Test
    void withoutReconnectingTheEndOfTheConnectionIsTheEnd() {
        ClientScript once = new ClientScript(ClientSettings.of("lab:7147", ClientLimits.DEFAULT));
        once.core.start(0);
        once.core.connected(0);
        once.core.disconnected("cut", 0);
        assertThat(once.changes).containsExactly("CONNECTING", "CONNECTED", "STOPPED: cut");
        assertThatThrownBy(() -> once.core.start(0)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void startingTwiceIsRefused() {
        script.core.start(0);
        assertThatThrownBy(() -> script.core.start(0)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theOldProtocolHoldsUntilTheNewConnectionAnnouncesAnotherWithoutComplaint() {
        startAndConnect();
        script.receive(GREETING + "#version-connect katcp-device old-1.0\n");
        script.core.disconnected("cut", script.now());
        script.pass(HALF_A_SECOND);
        script.core.connected(script.now());
        assertThat(script.core.protocol()).contains(new ProtocolFlags(5, 1, "BIMT"));
        assertThat(script.core.state()).isEqualTo(ConnectionState.CONNECTED);
        assertThat(script.core.versions()).isEmpty();
        script.receive("#version-connect katcp-protocol 5.0-IM\n");
        assertThat(script.core.protocol()).contains(new ProtocolFlags(5, 0, "IM"));
        assertThat(script.core.state()).isEqualTo(ConnectionState.PROTOCOL_KNOWN);
        assertThat(script.closed).isFalse();
    }

    @Test
    void anotherProtocolOnTheSameConnectionEndsItForGood() {
        startAndConnect();
        script.receive(GREETING);
        List<String> pending = script.request(Message.request("x"));
        script.receive("#version-connect katcp-protocol 5.0-IM\n#never-read\n");
        assertThat(script.closed).isTrue();
        assertThat(pending).containsExactly("CONNECTION_LOST Connection closed before reply was received");
        assertThat(script.core.isClosed()).isTrue();
        assertThat(script.core.nextDeadline()).isEqualTo(Long.MAX_VALUE);
        assertThat(script.unsolicited).doesNotContain("#never-read");
    }

    @Test
    void aPresetProtocolIsKnownAtOnceAndIdsAreUsedBeforeAnyGreeting() {
        ClientScript preset = new ClientScript(SETTINGS.withPreset(new ProtocolFlags(5, 0, "IM")));
        assertThat(preset.core.protocol()).isPresent();
        preset.core.start(0);
        preset.core.connected(0);
        assertThat(preset.changes).containsExactly("CONNECTING", "CONNECTED", "PROTOCOL_KNOWN");
        preset.request(Message.request("x"));
        assertThat(preset.sent()).isEqualTo("?x[1]\n");
    }

    @Test
    void idsGoOnAfterAReconnectAndRequestsAreNotRepeated() {
        startAndConnect();
        script.receive(GREETING);
        script.request(Message.request("a"));
        script.core.disconnected("cut", script.now());
        script.sent();
        script.pass(HALF_A_SECOND);
        script.core.connected(script.now());
        script.receive(GREETING);
        script.request(Message.request("b"));
        assertThat(script.sent()).isEqualTo("?b[2]\n");
    }

    @Test
    void halfALineOfTheOldConnectionIsNotTheBeginningOfTheNewOne() {
        startAndConnect();
        script.receive("#half a li");
        script.core.disconnected("cut", script.now());
        script.pass(HALF_A_SECOND);
        script.core.connected(script.now());
        script.receive("#whole\n");
        assertThat(script.unsolicited).containsExactly("#whole");
    }

    @Test
    void aListenerThatThrowsWhenToldOfTheConnectionEndsIt() {
        script.core.attach(
                new ClientExtension() {
                    @Override
                    public void changed(ConnectionChange change, long now) {
                        if (change.isConnect()) {
                            throw new IllegalStateException("on purpose");
                        }
                    }
                },
                0);
        startAndConnect();
        assertThat(script.closed).isTrue();
        assertThat(script.changes).containsExactly("CONNECTING", "CONNECTED", "WAITING: refused by a listener");
        script.pass(HALF_A_SECOND);
        assertThat(script.attempts).isEqualTo(2);
    }

    @Test
    void everyListenerHearsOfChangesInTheSameOrderAlsoIfOneOfThemBringsThemAbout() {
        ClientScript eager = new ClientScript(SETTINGS);
        eager.core.attach(
                new ClientExtension() {
                    @Override
                    public void changed(ConnectionChange change, long now) {
                        if (change.isConnect()) {
                            eager.core.disconnect("not this one", now);
                        }
                    }
                },
                0);
        ClientExtension last = new ClientExtension() {
            @Override
            public void changed(ConnectionChange change, long now) {
                eager.unsolicited.add(change.now().name());
            }
        };
        eager.core.attach(last, 0);
        eager.core.attach(last, 0);
        eager.core.start(0);
        eager.core.connected(0);
        assertThat(eager.unsolicited).containsExactly("CONNECTING", "CONNECTED", "WAITING");
    }

    @Test
    void theExponentialDelayIsDrawnFromTheUpperHalfOfABoundThatDoublesAndBeginsAnewAfterAGreeting() {
        Reconnection policy = Reconnection.exponential(Duration.ofSeconds(1), Duration.ofSeconds(60));
        assertThat(policy.delay(1, () -> 0)).contains(Duration.ofMillis(500));
        assertThat(policy.delay(1, () -> 1)).contains(Duration.ofSeconds(1));
        assertThat(policy.delay(4, () -> 0)).contains(Duration.ofSeconds(4));
        assertThat(policy.delay(7, () -> 1)).contains(Duration.ofSeconds(60));
        assertThat(policy.delay(Integer.MAX_VALUE, () -> 0)).contains(Duration.ofSeconds(30));

        ClientScript random = new ClientScript(SETTINGS.withReconnection(policy, () -> 0.5));
        random.core.start(0);
        assertThat(untilNext(random, "refused")).isEqualTo(Duration.ofMillis(750));
        assertThat(untilNext(random, "refused")).isEqualTo(Duration.ofMillis(1500));
        random.core.connected(random.now());
        assertThat(untilNext(random, "cut")).isEqualTo(Duration.ofSeconds(3));
        random.core.connected(random.now());
        random.receive(GREETING);
        assertThat(untilNext(random, "cut")).isEqualTo(Duration.ofMillis(750));
    }

    private static Duration untilNext(ClientScript script, String reason) {
        long lost = script.now();
        if (script.core.state().isConnected()) {
            script.core.disconnected(reason, lost);
        } else {
            script.core.connectFailed(reason, lost);
        }
        Duration delay = Duration.ofNanos(script.core.nextDeadline() - lost);
        script.pass(delay);
        return delay;
    }

    @Test
    void aPolicyOfOnesOwnMayGiveUp() {
        ClientScript twice = new ClientScript(SETTINGS.withReconnection(
                (failures, random) -> failures < 2 ? Optional.of(Duration.ZERO) : Optional.empty(), () -> 0));
        twice.core.start(0);
        twice.core.connectFailed("refused", 0);
        twice.pass(Duration.ZERO);
        twice.core.connectFailed("refused again", 0);
        assertThat(twice.changes)
                .containsExactly("CONNECTING", "WAITING: refused", "CONNECTING", "STOPPED: refused again");
    }

    @Test
    void delaysThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> Reconnection.fixed(Duration.ofMillis(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Reconnection.exponential(Duration.ZERO, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Reconnection.exponential(Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
