package io.labwire.katcp.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.katcp.wire.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How single requests are sent and waited for (specification, section 12.2). */
class CallOptionsTest {

    private static final ClientSettings SETTINGS = ClientSettings.of("lab:7147", ClientLimits.DEFAULT);
    private static final Message REQUEST = Message.request("x");

    private final ClientScript script = ClientScript.connected(SETTINGS);

    private void greeted() {
        script.receive("#version-connect katcp-protocol 5.1-BIMT\n");
    }

    @Test
    void idsAreUsedAsAskedFor() {
        greeted();
        script.request(REQUEST, CallOptions.DEFAULT.withIds(IdUse.NEVER));
        script.request(REQUEST, CallOptions.DEFAULT.withIds(IdUse.ALWAYS));
        script.request(REQUEST, CallOptions.DEFAULT);
        script.request(REQUEST.withId(77), CallOptions.DEFAULT.withIds(IdUse.NEVER));
        assertThat(script.sent()).isEqualTo("?x\n?x[1]\n?x[2]\n?x[77]\n");
    }

    @Test
    void anIdForADeviceWithoutIdsIsAFailureThatIsNotSent() {
        assertThat(script.request(REQUEST, CallOptions.DEFAULT.withIds(IdUse.ALWAYS)))
                .containsExactly("IDS_NOT_SUPPORTED Message IDs not supported by server");
        assertThat(script.sent()).isEmpty();
    }

    @Test
    void aTimeoutOfOnesOwnHoldsInsteadOfTheClients() {
        List<String> shorter = script.request(REQUEST, CallOptions.DEFAULT.withTimeout(Duration.ofMillis(1500)));
        List<String> usual = script.request(REQUEST);
        List<String> endless = script.request(REQUEST, CallOptions.DEFAULT.withoutTimeout());
        script.pass(Duration.ofMillis(1500));
        assertThat(shorter).containsExactly("TIMED_OUT Request x timed out after 1.500000 seconds.");
        assertThat(usual).isEmpty();
        script.pass(Duration.ofDays(1000));
        assertThat(usual).containsExactly("TIMED_OUT Request x timed out after 5.000000 seconds.");
        script.receive("!x ok\n!x ok\n!x ok at last\n");
        assertThat(endless).containsExactly("!x ok at last");
    }

    @Test
    void eachInformKeepsARequestAliveIfAskedTo() {
        List<String> kept = script.request(REQUEST, CallOptions.DEFAULT.keptAlive());
        List<String> notKept = script.request(Message.request("y"));
        script.pass(Duration.ofSeconds(4));
        script.receive("#x 1\n#y 1\n");
        script.pass(Duration.ofSeconds(4));
        script.receive("#x 2\n");
        script.pass(Duration.ofSeconds(5).minusNanos(1));
        assertThat(kept).containsExactly("#x 1", "#x 2");
        assertThat(notKept).containsExactly("#y 1", "TIMED_OUT Request y timed out after 5.000000 seconds.");
        script.pass(Duration.ofNanos(1));
        assertThat(kept).endsWith("TIMED_OUT Request x timed out after 13.000000 seconds.");
        script.receive("#x 3\n");
        assertThat(script.core.nextDeadline()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void aCancelledRequestWithAnIdIsForgottenAndItsReplyIsLate() {
        greeted();
        ClientScript.Outcome outcome = new ClientScript.Outcome();
        PendingRequest request = script.core.request(REQUEST, CallOptions.DEFAULT, outcome, 0);
        script.core.cancel(request);
        script.core.cancel(request);
        script.receive("!x[1] ok\n");
        assertThat(outcome.told).containsExactly("CANCELLED Request x was cancelled.");
        assertThat(script.core.lateReplies()).isEqualTo(1);
        assertThat(script.core.nextDeadline()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void aCancelledRequestWithoutAnIdKeepsItsPlace() {
        ClientScript.Outcome first = new ClientScript.Outcome();
        script.core.cancel(script.core.request(REQUEST, CallOptions.DEFAULT, first, 0));
        List<String> second = script.request(REQUEST);
        script.receive("#x of the first\n!x ok first\n#x of the second\n!x ok second\n");
        assertThat(first.told).containsExactly("CANCELLED Request x was cancelled.");
        assertThat(second).containsExactly("#x of the second", "!x ok second");
        assertThat(script.unsolicited).containsExactly("!x ok first");
    }

    @Test
    void aCancelledRequestThatHasItsReplyKeepsIt() {
        ClientScript.Outcome outcome = new ClientScript.Outcome();
        PendingRequest request = script.core.request(REQUEST, CallOptions.DEFAULT, outcome, 0);
        script.receive("!x ok\n");
        script.core.cancel(request);
        assertThat(outcome.told).containsExactly("!x ok");
    }

    @Test
    void aListenerThatThrowsHarmsNobody() {
        List<String> told = new ArrayList<>();
        ReplyListener bad = new ReplyListener() {
            @Override
            public void inform(Message inform) {
                throw new IllegalStateException("on purpose");
            }

            @Override
            public void reply(Message reply) {
                told.add(reply.toString());
                throw new IllegalStateException("on purpose");
            }

            @Override
            public void failed(CallFailure failure) {
                told.add(failure.text());
                throw new IllegalStateException("on purpose");
            }
        };
        script.core.request(REQUEST, CallOptions.DEFAULT, bad, 0);
        script.core.request(REQUEST, CallOptions.DEFAULT, bad, 0);
        List<String> last = script.request(REQUEST);
        script.receive("#x\n!x ok\n");
        script.core.disconnected("cut", 0);
        assertThat(told).containsExactly("!x ok", "Connection closed before reply was received");
        assertThat(last).containsExactly("CONNECTION_LOST Connection closed before reply was received");
    }

    @Test
    void whoBreaksOffOnBeingToldOfAFailureDoesNotKeepItFromTheOthers() {
        ReplyListener bad = new ReplyListener() {
            @Override
            public void inform(Message inform) {}

            @Override
            public void reply(Message reply) {}

            @Override
            public void failed(CallFailure failure) {
                throw new AssertionError("on purpose");
            }
        };
        script.core.request(REQUEST, CallOptions.DEFAULT, bad, 0);
        List<String> other = script.request(REQUEST);
        script.core.disconnected("cut", 0);
        assertThat(other).containsExactly("CONNECTION_LOST Connection closed before reply was received");
    }

    @Test
    void optionsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> CallOptions.DEFAULT.withTimeout(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRequestThatTheDeviceSaysTakesLongIsWaitedForAsLong() {
        ClientScript hinted = ClientScript.connected(SETTINGS.withTimeoutHints());
        hinted.receive("#version-connect katcp-protocol 5.1-BIMT\n");
        assertThat(hinted.sent()).isEqualTo("?request-timeout-hint[1]\n");
        hinted.receive("""
                #request-timeout-hint[1] slow 65.0
                #request-timeout-hint[1] fast 0.5
                #request-timeout-hint[1] strange
                !request-timeout-hint[1] ok 3
                """);
        List<String> slow = hinted.request(Message.request("slow"));
        List<String> asked =
                hinted.request(Message.request("slow"), CallOptions.DEFAULT.withTimeout(Duration.ofSeconds(1)));
        List<String> fast = hinted.request(Message.request("fast"));
        hinted.pass(Duration.ofSeconds(65));
        assertThat(slow).containsExactly("TIMED_OUT Request slow timed out after 65.000000 seconds.");
        assertThat(asked).containsExactly("TIMED_OUT Request slow timed out after 1.000000 seconds.");
        assertThat(fast).containsExactly("TIMED_OUT Request fast timed out after 5.000000 seconds.");
        hinted.sent();
        hinted.receive("#interface-changed request-list\n");
        assertThat(hinted.sent()).isEqualTo("?request-timeout-hint[5]\n");
    }

    @Test
    void howeverOftenTheDeviceChangesItsHintsAreAskedForOnceAtATime() {
        ClientScript hinted = ClientScript.connected(SETTINGS.withTimeoutHints());
        hinted.receive("#version-connect katcp-protocol 5.1-BIMT\n");
        hinted.sent();
        hinted.receive("#interface-changed\n".repeat(100));
        assertThat(hinted.sent()).isEmpty();
        hinted.receive("!request-timeout-hint[1] ok 0\n");
        assertThat(hinted.sent()).isEqualTo("?request-timeout-hint[2]\n");
        hinted.receive("!request-timeout-hint[2] ok 0\n");
        assertThat(hinted.sent()).isEmpty();
        hinted.receive("#interface-changed\n#interface-changed\n");
        assertThat(hinted.sent()).isEqualTo("?request-timeout-hint[3]\n");
        hinted.pass(Duration.ofSeconds(5)); // no answer is an answer, too
        assertThat(hinted.sent()).isEqualTo("?request-timeout-hint[4]\n");
        hinted.receive("#interface-changed\n");
        hinted.core.disconnected("cut", hinted.now());
        assertThat(hinted.sent()).isEmpty();
    }

    @Test
    void hintsWithoutEndAreGivenUp() {
        ClientLimits few = ClientLimits.with(limits -> limits.informsPerAnswer(2));
        ClientScript hinted =
                ClientScript.connected(ClientSettings.of("lab:7147", few).withTimeoutHints());
        hinted.receive("#version-connect katcp-protocol 5.1-BIMT\n");
        hinted.receive("#request-timeout-hint[1] a 9\n".repeat(4));
        assertThat(hinted.unsolicited).endsWith("#request-timeout-hint[1] a 9").hasSize(2);
        hinted.sent();
        hinted.receive("#interface-changed\n");
        assertThat(hinted.sent()).isEqualTo("?request-timeout-hint[2]\n");
    }

    @Test
    void aDeviceThatHasNoHintsIsNotAsked() {
        ClientScript hinted = ClientScript.connected(SETTINGS.withTimeoutHints());
        hinted.receive("#version-connect katcp-protocol 5.0-IM\n#interface-changed\n");
        assertThat(hinted.sent()).isEmpty();
    }
}
