package io.labwire.katcp.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.wire.Message;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What the real clients do with scripted servers (specification, sections 3, 4 and 12). */
class ClientCoreTest {

    private static final String GREETING = "#version-connect katcp-protocol 5.1-BIMT\n";

    private static final ClientSettings SETTINGS = ClientSettings.of("10.0.0.1:7147", ClientLimits.DEFAULT);

    private ClientScript script = ClientScript.connected(SETTINGS);

    private void receive(String text) {
        script.receive(text);
    }

    private String sent() {
        return script.sent();
    }

    private List<String> request(Message request) {
        return script.request(request);
    }

    private List<String> request(String name) {
        return request(Message.request(name));
    }

    @Test
    void idsCountFromOneAndRepliesAreMatchedByThem() {
        receive(GREETING);
        List<String> first = request("p");
        List<String> second = request("p");
        assertThat(sent()).isEqualTo("?p[1]\n?p[2]\n");
        receive("#p[2] second\n#p[1] first\n!p[2] ok two\n!other-name[1] ok one\n");
        assertThat(first).containsExactly("#p[1] first", "!other-name[1] ok one");
        assertThat(second).containsExactly("#p[2] second", "!p[2] ok two");
    }

    @Test
    void aGivenIdIsKeptAndCannotBePendingTwice() {
        receive(GREETING);
        request(Message.request("x").withId(77));
        assertThat(sent()).isEqualTo("?x[77]\n");
        assertThat(request(Message.request("y").withId(77)))
                .containsExactly("ID_IN_USE A request with the id 77 is pending already");
        assertThat(sent()).isEmpty();
    }

    @Test
    void idsBeginAgainAfterTheLargestAndLeaveOutPendingOnes() {
        PendingRequests pending = new PendingRequests(Integer.MAX_VALUE - 1);
        RawCall nobody = new RawCall(new CompletableFuture<>(), ClientLimits.DEFAULT);
        pending.add(new PendingRequest(Message.request("x").withId(1), Duration.ofSeconds(5), false, nobody, 0));
        assertThat(pending.nextId()).isEqualTo(Integer.MAX_VALUE);
        assertThat(pending.nextId()).isEqualTo(2);
    }

    @Test
    void withoutIdsAnswersAreMatchedByNameFirstInFirstOut() {
        receive("#version-connect katcp-protocol 5.0-M\n");
        List<String> first = request("a");
        List<String> second = request("a");
        List<String> other = request("b");
        assertThat(sent()).isEqualTo("?a\n?a\n?b\n");
        receive("#b inf\n!b ok\n#a 1\n!a ok one\n!a ok two\n");
        assertThat(first).containsExactly("#a 1", "!a ok one");
        assertThat(second).containsExactly("!a ok two");
        assertThat(other).containsExactly("#b inf", "!b ok");
    }

    @Test
    void withoutIdsALateReplyIsNotTakenForThatOfTheNextRequest() {
        List<String> first = request("a");
        script.core.onTime(Duration.ofSeconds(5).toNanos());
        List<String> second = request("a");
        receive("!a ok late\n!a ok right\n");
        assertThat(first).containsExactly("TIMED_OUT Request a timed out after 5.000000 seconds.");
        assertThat(second).containsExactly("!a ok right");
        assertThat(script.core.lateReplies()).isEqualTo(1);
        assertThat(script.unsolicited).containsExactly("!a ok late");
    }

    @Test
    void anIdlessAnswerDoesNotReachARequestWithAnId() {
        receive(GREETING);
        List<String> outcome = request("x");
        receive("!x ok\n#x inform\n");
        assertThat(outcome).isEmpty();
        assertThat(script.unsolicited).contains("!x ok", "#x inform");
    }

    @Test
    void aVersion4ServerIsKnownByItsGreetingAndGetsNoIds() {
        receive("#version example-1.0\n#build-state example-1.0.3\n");
        assertThat(script.core.protocol()).contains(new ProtocolFlags(4, 0, ""));
        request("x");
        assertThat(sent()).isEqualTo("?x\n");
        for (String either : List.of("#version example-1.0\n", "#build-state example-1.0.3\n")) {
            ClientScript half = ClientScript.connected(SETTINGS);
            half.receive(either);
            assertThat(half.core.protocol()).contains(new ProtocolFlags(4, 0, ""));
        }
    }

    @Test
    void aForcedIdIsRefusedByAServerWithoutIds() {
        assertThat(request(Message.request("x").withId(1)))
                .containsExactly("IDS_NOT_SUPPORTED Message IDs not supported by server");
        assertThat(sent()).isEmpty();
    }

    @Test
    void versionsAreKeptAndStrangeOnesIgnored() {
        receive("#version-connect katcp-device a-1.0 a-1.0.2\n#version-connect lonely\n#version-connect other 1\n"
                + GREETING);
        assertThat(script.core.versions()).containsOnlyKeys("katcp-device", "other", "katcp-protocol");
        assertThat(script.core.versions().get("katcp-device")).containsExactly("a-1.0", "a-1.0.2");
    }

    @Test
    void ofAThousandVersionsNoFurtherNameIsKept() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i <= 1000; i++) {
            many.append("#version-connect part-").append(i).append(" 1\n");
        }
        receive(many + "#version-connect part-0 2\n");
        assertThat(script.core.versions()).hasSize(1000).containsEntry("part-0", List.of("2"));
        assertThat(script.core.versions()).isSameAs(script.core.versions());
    }

    @Test
    void ofVersionsAsManyBytesAreKeptAsTheLimitSays() {
        script = ClientScript.connected(
                ClientSettings.of("10.0.0.1:7147", ClientLimits.with(limits -> limits.versionBytes(2000)))
                        .withReconnection(Reconnection.fixed(Duration.ofSeconds(1)), () -> 0));
        String large = "x".repeat(1400);
        receive("#version-connect a " + large + "\n#version-connect b " + large + "\n#version-connect c 1\n");
        assertThat(script.core.versions()).containsOnlyKeys("a", "c");
        receive("#version-connect a 1\n#version-connect b " + large + "\n");
        assertThat(script.core.versions()).containsOnlyKeys("a", "b", "c").containsEntry("a", List.of("1"));
        receive("#version-connect katcp-protocol 5.0-I " + large + "\n");
        assertThat(script.core.versions()).doesNotContainKey("katcp-protocol");
        assertThat(script.core.protocol()).contains(new ProtocolFlags(5, 0, "I"));
        script.core.disconnected("cut", script.now());
        script.pass(Duration.ofSeconds(1));
        script.core.connected(script.now());
        receive("#version-connect d " + large + "\n");
        assertThat(script.core.versions()).containsOnlyKeys("d");
    }

    @Test
    void anImpossibleProtocolStaysUnknownAndNonsenseIsVersionZero() {
        receive("#version-connect katcp-protocol 4.0-I\n");
        assertThat(script.core.protocol()).isEmpty();
        receive("#version-connect katcp-protocol nonsense\n");
        assertThat(script.core.protocol()).contains(new ProtocolFlags(0, 0, ""));
        assertThat(script.closed).isFalse();
    }

    @Test
    void theSameProtocolTwiceIsFineAndAnotherOneEndsTheConnection() {
        receive(GREETING + GREETING);
        List<String> pending = request("x");
        assertThat(script.closed).isFalse();
        receive("#version-connect katcp-protocol 5.0-IM\n");
        assertThat(script.closed).isTrue();
        assertThat(pending).containsExactly("CONNECTION_LOST Connection closed before reply was received");
    }

    @Test
    void aPresetProtocolWins() {
        script = ClientScript.connected(SETTINGS.withPreset(new ProtocolFlags(5, 0, "IM")));
        receive("#version-connect katcp-protocol 4.0-M\n");
        request("x");
        assertThat(sent()).isEqualTo("?x[1]\n");
        assertThat(script.core.protocol()).contains(new ProtocolFlags(5, 0, "IM"));
    }

    @Test
    void aTimeoutFailsTheRequestOnceAndItsLateReplyIsCounted() {
        receive(GREETING);
        List<String> outcome = request("slow");
        script.core.onTime(Duration.ofSeconds(5).toNanos() - 1);
        assertThat(outcome).isEmpty();
        assertThat(script.core.nextDeadline()).isEqualTo(Duration.ofSeconds(5).toNanos());
        script.core.onTime(Duration.ofSeconds(5).toNanos());
        receive("!slow[1] ok\n");
        assertThat(outcome).containsExactly("TIMED_OUT Request slow timed out after 5.000000 seconds.");
        assertThat(script.core.lateReplies()).isEqualTo(1);
        assertThat(script.core.nextDeadline()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void theEndOfTheConnectionFailsWhatIsPendingAndWhatComes() {
        receive(GREETING);
        List<String> pending = request("x");
        script.core.disconnected("cut", 0);
        assertThat(pending).containsExactly("CONNECTION_LOST Connection closed before reply was received");
        assertThat(request("y")).containsExactly("NOT_CONNECTED Not connected to device 10.0.0.1:7147");
        assertThat(script.core.nextDeadline()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void closingFailsWhatIsPending() {
        receive(GREETING);
        List<String> pending = request("x");
        script.core.close();
        assertThat(pending).containsExactly("CLOSED Client stopped before reply was received");
        assertThat(script.closed).isTrue();
    }

    @Test
    void nothingIsSentBackForBadLinesStrayMessagesAndRequests() {
        receive(GREETING + "garbage\n!nobody[9] ok\n#stray 1\n?request-of-the-server[4]\n");
        assertThat(sent()).isEmpty();
        assertThat(script.unsolicited).contains("#stray 1", "!nobody[9] ok");
        List<String> outcome = request("y");
        receive("#y[1] inf\n!y[1] ok\n");
        assertThat(outcome).containsExactly("#y[1] inf", "!y[1] ok");
    }

    @Test
    void asManyRequestsMayBePendingAsTheLimitSays() {
        script = ClientScript.connected(
                ClientSettings.of("10.0.0.1:7147", new ClientLimits(100, Duration.ofSeconds(5), 1000, 2, 10, 10)));
        List<String> first = request("a");
        List<String> second = request("b");
        assertThat(request("c")).containsExactly("OVER_LIMIT 2 requests are pending already");
        receive("!a ok\n");
        assertThat(first).hasSize(1);
        assertThat(second).isEmpty();
        assertThat(request("c")).isEmpty();
    }

    @Test
    void withAsManyBytesWaitingToBeSentAsTheLimitSaysNothingMoreIsSent() {
        script = ClientScript.connected(ClientSettings.of("10.0.0.1:7147", ClientLimits.DEFAULT.withSendBacklog(100)));
        script.backlog = 99;
        assertThat(request("a")).isEmpty();
        script.backlog = 100;
        assertThat(request("b")).containsExactly("OVER_LIMIT 100 bytes wait to be sent already");
        script.core.send(Message.inform("c"));
        assertThat(sent()).isEqualTo("?a\n");
    }

    @Test
    void aLineOfTheLimitIsReadAndALongerOneSkipped() {
        script = ClientScript.connected(
                ClientSettings.of("10.0.0.1:7147", new ClientLimits(10, Duration.ofSeconds(5), 1000, 2, 10, 10)));
        receive("#a 345678\n#b 3456789\n#c\n");
        assertThat(script.unsolicited).containsExactly("#a 345678", "#c");
    }
}
