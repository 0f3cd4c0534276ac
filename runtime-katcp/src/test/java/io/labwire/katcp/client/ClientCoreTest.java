package io.labwire.katcp.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.wire.Message;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the real clients do with scripted servers (specification, sections 3, 4 and 12). */
class ClientCoreTest {

    private static final String GREETING = "#version-connect katcp-protocol 5.1-BIMT\n";

    private final StringBuilder sent = new StringBuilder();
    private final List<String> unsolicited = new ArrayList<>();
    private boolean closed;
    private ClientCore core = core(ClientLimits.DEFAULT, Optional.empty());

    private ClientCore core(ClientLimits limits, Optional<ProtocolFlags> preset) {
        ClientCore made = new ClientCore(
                "10.0.0.1:7147",
                limits,
                preset,
                new ClientCore.Link() {
                    @Override
                    public void send(ByteBuffer bytes) {
                        sent.append(StandardCharsets.UTF_8.decode(bytes));
                    }

                    @Override
                    public void close() {
                        closed = true;
                    }
                },
                message -> unsolicited.add(message.toString()));
        made.connected();
        return made;
    }

    private void receive(String text) {
        core.receive(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    private String sent() {
        String text = sent.toString();
        sent.setLength(0);
        return text;
    }

    /** What became of a request, in order. */
    private List<String> request(Message request) {
        List<String> outcome = new ArrayList<>();
        core.request(
                request,
                Duration.ofSeconds(5),
                new ReplyListener() {
                    @Override
                    public void inform(Message inform) {
                        outcome.add(inform.toString());
                    }

                    @Override
                    public void reply(Message reply) {
                        outcome.add(reply.toString());
                    }

                    @Override
                    public void failed(CallFailure failure) {
                        outcome.add(failure.kind() + " " + failure.text());
                    }
                },
                0);
        return outcome;
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
        assertThatThrownBy(() -> request(Message.request("y").withId(77))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void idsBeginAgainAfterTheLargestAndLeaveOutPendingOnes() {
        PendingRequests pending = new PendingRequests(Integer.MAX_VALUE - 1);
        pending.add(new PendingRequests.Pending(Message.request("x").withId(1), new RawCall(1), 0));
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
        core.onTime(Duration.ofSeconds(5).toNanos());
        List<String> second = request("a");
        receive("!a ok late\n!a ok right\n");
        assertThat(first).containsExactly("TIMED_OUT Request a timed out after 5.000000 seconds.");
        assertThat(second).containsExactly("!a ok right");
        assertThat(core.lateReplies()).isEqualTo(1);
        assertThat(unsolicited).containsExactly("!a ok late");
    }

    @Test
    void anIdlessAnswerDoesNotReachARequestWithAnId() {
        receive(GREETING);
        List<String> outcome = request("x");
        receive("!x ok\n#x inform\n");
        assertThat(outcome).isEmpty();
        assertThat(unsolicited).contains("!x ok", "#x inform");
    }

    @Test
    void aVersion4ServerIsKnownByItsGreetingAndGetsNoIds() {
        receive("#version example-1.0\n#build-state example-1.0.3\n");
        assertThat(core.protocol()).contains(new ProtocolFlags(4, 0, ""));
        request("x");
        assertThat(sent()).isEqualTo("?x\n");
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
        assertThat(core.versions()).containsOnlyKeys("katcp-device", "other", "katcp-protocol");
        assertThat(core.versions().get("katcp-device")).containsExactly("a-1.0", "a-1.0.2");
    }

    @Test
    void anImpossibleProtocolStaysUnknownAndNonsenseIsVersionZero() {
        receive("#version-connect katcp-protocol 4.0-I\n");
        assertThat(core.protocol()).isEmpty();
        receive("#version-connect katcp-protocol nonsense\n");
        assertThat(core.protocol()).contains(new ProtocolFlags(0, 0, ""));
        assertThat(closed).isFalse();
    }

    @Test
    void theSameProtocolTwiceIsFineAndAnotherOneEndsTheConnection() {
        receive(GREETING + GREETING);
        List<String> pending = request("x");
        assertThat(closed).isFalse();
        receive("#version-connect katcp-protocol 5.0-IM\n");
        assertThat(closed).isTrue();
        assertThat(pending).containsExactly("CONNECTION_LOST Connection closed before reply was received");
    }

    @Test
    void aPresetProtocolWins() {
        core = core(ClientLimits.DEFAULT, Optional.of(new ProtocolFlags(5, 0, "IM")));
        receive("#version-connect katcp-protocol 4.0-M\n");
        request("x");
        assertThat(sent()).isEqualTo("?x[1]\n");
        assertThat(core.protocol()).contains(new ProtocolFlags(5, 0, "IM"));
    }

    @Test
    void aTimeoutFailsTheRequestOnceAndItsLateReplyIsCounted() {
        receive(GREETING);
        List<String> outcome = request("slow");
        core.onTime(Duration.ofSeconds(5).toNanos() - 1);
        assertThat(outcome).isEmpty();
        assertThat(core.nextDeadline()).isEqualTo(Duration.ofSeconds(5).toNanos());
        core.onTime(Duration.ofSeconds(5).toNanos());
        receive("!slow[1] ok\n");
        assertThat(outcome).containsExactly("TIMED_OUT Request slow timed out after 5.000000 seconds.");
        assertThat(core.lateReplies()).isEqualTo(1);
        assertThat(core.nextDeadline()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void theEndOfTheConnectionFailsWhatIsPendingAndWhatComes() {
        receive(GREETING);
        List<String> pending = request("x");
        core.disconnected();
        assertThat(pending).containsExactly("CONNECTION_LOST Connection closed before reply was received");
        assertThat(request("y")).containsExactly("NOT_CONNECTED Not connected to device 10.0.0.1:7147");
        assertThat(core.nextDeadline()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void closingFailsWhatIsPending() {
        receive(GREETING);
        List<String> pending = request("x");
        core.close();
        assertThat(pending).containsExactly("CLOSED Client stopped before reply was received");
        assertThat(closed).isTrue();
    }

    @Test
    void nothingIsSentBackForBadLinesStrayMessagesAndRequests() {
        receive(GREETING + "garbage\n!nobody[9] ok\n#stray 1\n?request-of-the-server[4]\n");
        assertThat(sent()).isEmpty();
        assertThat(unsolicited).contains("#stray 1", "!nobody[9] ok");
        List<String> outcome = request("y");
        receive("#y[1] inf\n!y[1] ok\n");
        assertThat(outcome).containsExactly("#y[1] inf", "!y[1] ok");
    }

    @Test
    void asManyRequestsMayBePendingAsTheLimitSays() {
        core = core(new ClientLimits(100, Duration.ofSeconds(5), 2, 10, 10), Optional.empty());
        List<String> first = request("a");
        List<String> second = request("b");
        assertThat(request("c")).containsExactly("OVER_LIMIT 2 requests are pending already");
        receive("!a ok\n");
        assertThat(first).hasSize(1);
        assertThat(second).isEmpty();
        assertThat(request("c")).isEmpty();
    }

    @Test
    void aLineOfTheLimitIsReadAndALongerOneSkipped() {
        core = core(new ClientLimits(10, Duration.ofSeconds(5), 2, 10, 10), Optional.empty());
        receive("#a 345678\n#b 3456789\n#c\n");
        assertThat(unsolicited).containsExactly("#a 345678", "#c");
    }
}
