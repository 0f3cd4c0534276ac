package io.labwire.trainer.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.Bytes;
import io.labwire.json.value.JsonNull;
import io.labwire.json.write.JsonLayout;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.message.CommandNotification;
import io.labwire.trainer.message.OutgoingRequest;
import io.labwire.trainer.message.ReceivedMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemoteCoreTest {

    private static final long SECOND = 1_000_000_000L;

    private final List<String> told = new ArrayList<>();
    private RemoteCore core = core(RemoteSettings.DEFAULT);
    private long now;

    private RemoteCore core(RemoteSettings settings) {
        return new RemoteCore(
                settings,
                new RemoteCore.Link() {
                    @Override
                    public void send(int socket, Bytes request) {
                        told.add("send by " + socket + ": "
                                + SimulatedNetwork.nonceOf(request).toText(JsonLayout.PYTHON));
                    }

                    @Override
                    public void replace(int socket) {
                        told.add("replace by " + socket);
                    }

                    @Override
                    public void received(ReceivedMessage message) {}

                    @Override
                    public void changed(Presence presence) {
                        told.add(presence.toString());
                    }
                },
                now);
    }

    private final class Telling implements CallListener {

        private final long nonce;

        Telling(long nonce) {
            this.nonce = nonce;
        }

        @Override
        public void answered(Bytes answer) {
            told.add(nonce + " answered");
        }

        @Override
        public void announced(Bytes answer) {
            told.add(nonce + " announced");
        }

        @Override
        public void notified(CommandNotification notification, Bytes body) {
            told.add(nonce + " notified " + notification.result());
        }

        @Override
        public void failed(CallFailure failure) {
            told.add(nonce + " " + failure.kind());
        }
    }

    private PendingCall call(long nonce, CallOptions options) {
        PendingCall call =
                PendingCall.untilNotified(OutgoingRequest.of(100, nonce, JsonNull.NULL), options, new Telling(nonce));
        core.call(call, now);
        return call;
    }

    private PendingCall call(long nonce) {
        return call(nonce, CallOptions.DEFAULT);
    }

    private void answer(int socket, int result) {
        core.answered(socket, Bytes.utf8("{\"result\":" + result + "}"), now);
    }

    private void notified(int command, int nonce) {
        core.published(
                SimulatedNetwork.message(
                        Topic.COMMAND_RESULT, "{\"result\":400,\"command\":" + command + ",\"nonce\":" + nonce + "}"),
                now);
    }

    private void pass(Duration time) {
        long until = now + time.toNanos();
        while (core.deadline(now).orElse(Long.MAX_VALUE) <= until) {
            now = core.deadline(now).orElseThrow();
            core.timeReached(now);
        }
        now = until;
    }

    private List<String> told() {
        List<String> copy = List.copyOf(told);
        told.clear();
        return copy;
    }

    @Test
    void oneRequestAtATime() {
        call(1);
        call(2);
        assertThat(told()).containsExactly("send by 0: 1");
        answer(0, 100);
        assertThat(told()).containsExactly("PRESENT", "1 answered", "send by 0: 2");
        answer(0, 400);
        assertThat(told()).containsExactly("2 answered");
    }

    @Test
    void aTimeOutReplacesTheSocketAndALateAnswerIsNobodys() {
        call(1);
        call(2);
        pass(Duration.ofMillis(10_499));
        assertThat(told()).containsExactly("send by 0: 1");
        pass(Duration.ofMillis(1));
        assertThat(told()).containsExactly("replace by 1", "1 TIMED_OUT", "send by 1: 2");
        answer(0, 100);
        assertThat(told()).isEmpty();
        assertThat(core.strayAnswers()).isEqualTo(1);
        answer(1, 100);
        assertThat(told()).containsExactly("PRESENT", "2 answered");
        answer(1, 100);
        assertThat(core.strayAnswers()).isEqualTo(2);
    }

    @Test
    void itIsRepeatedOnlyIfThatWasAskedFor() {
        call(1, CallOptions.DEFAULT.withRepeats(1));
        pass(Duration.ofMillis(10_500));
        assertThat(told()).containsExactly("send by 0: 1", "replace by 1", "send by 1: 1");
        core.failed(1, "broken", now);
        assertThat(told()).containsExactly("replace by 2", "1 IO_FAILED");
        core.failed(2, "nobody waits", now);
        core.failed(1, "an old one", now);
        assertThat(told()).isEmpty();
    }

    @Test
    void theOldestIsDroppedWhenTooManyWait() {
        core = core(RemoteSettings.with(settings -> settings.waitingCalls(2, QueuePolicy.DROP_OLDEST)));
        for (int nonce = 1; nonce <= 4; nonce++) {
            call(nonce);
        }
        assertThat(told()).containsExactly("send by 0: 1", "2 OVER_LIMIT");
        assertThat(core.droppedCalls()).isEqualTo(1);

        core = core(RemoteSettings.with(settings -> settings.waitingCalls(1, QueuePolicy.DROP_NEWEST)));
        for (int nonce = 1; nonce <= 3; nonce++) {
            call(nonce);
        }
        assertThat(told()).containsExactly("send by 0: 1", "3 OVER_LIMIT");

        core = core(RemoteSettings.with(settings -> settings.waitingCalls(0, QueuePolicy.DROP_OLDEST)));
        call(1);
        call(2);
        assertThat(told()).containsExactly("send by 0: 1", "2 OVER_LIMIT");
    }

    @Test
    void aNotificationEndsTheCallThatItIsAbout() {
        call(1);
        answer(0, 201);
        call(2);
        answer(0, 201);
        assertThat(told()).containsExactly("send by 0: 1", "PRESENT", "1 announced", "send by 0: 2", "2 announced");
        notified(110, 2);
        notified(100, 3);
        assertThat(told()).isEmpty();
        notified(100, 2);
        notified(100, 2);
        assertThat(told()).containsExactly("2 notified FAILED");
        assertThat(core.pendingCalls()).isEqualTo(1);
        pass(CallOptions.DEFAULT.notificationTimeout());
        assertThat(told()).containsExactly("SILENT", "1 NOT_NOTIFIED");
    }

    @Test
    void aNotificationMayOvertakeItsAnswer() {
        call(1);
        notified(100, 1);
        answer(0, 201);
        assertThat(told()).containsExactly("send by 0: 1", "PRESENT", "1 announced", "1 notified FAILED");
        assertThat(core.pendingCalls()).isZero();
    }

    @Test
    void whatIsGivenUpEnds() {
        PendingCall wired = call(1);
        PendingCall waiting = call(2);
        call(3);
        core.cancel(waiting, now);
        core.cancel(wired, now);
        core.cancel(wired, now);
        assertThat(told())
                .containsExactly("send by 0: 1", "2 CANCELLED", "1 CANCELLED", "replace by 1", "send by 1: 3");
        core.close();
        call(4);
        assertThat(told()).containsExactly("3 CLOSED", "4 CLOSED");
        assertThat(core.deadline(now)).isEmpty();
    }

    @Test
    void aRigThatBeatsAndDoesNotAnswerIsDeaf() {
        beat();
        call(1);
        for (int beat = 0; beat < 3; beat++) {
            pass(Duration.ofSeconds(5));
            beat();
        }
        assertThat(told()).containsExactly("PRESENT", "send by 0: 1", "DEAF", "replace by 1", "1 TIMED_OUT");
        call(2);
        answer(1, 0);
        assertThat(told()).containsExactly("send by 1: 2", "PRESENT", "2 answered");
    }

    @Test
    void aRigOfWhichNothingIsHeardIsSilent() {
        pass(Duration.ofSeconds(15));
        call(1);
        pass(Duration.ofSeconds(11));
        beat();
        assertThat(told()).containsExactly("SILENT", "send by 0: 1", "replace by 1", "1 TIMED_OUT", "PRESENT");
        pass(Duration.ofNanos(15 * SECOND - 1));
        assertThat(core.presence()).isEqualTo(Presence.PRESENT);
        pass(Duration.ofNanos(1));
        assertThat(core.presence()).isEqualTo(Presence.SILENT);
    }

    private void beat() {
        core.published(SimulatedNetwork.message(Topic.HEARTBEAT, "{}"), now);
    }

    /** Who has not been heard since the request is silent in the end, and not deaf. */
    @Test
    void aRigThatHasGoneIsNotDeaf() {
        beat();
        call(1);
        pass(Duration.ofSeconds(11));
        assertThat(told()).containsExactly("PRESENT", "send by 0: 1", "replace by 1", "1 TIMED_OUT");
        pass(Duration.ofSeconds(4));
        assertThat(told()).containsExactly("SILENT");
    }

    @Test
    void anAnswerAndSilenceEndTheCountOfCommandsLeftUnanswered() {
        core = core(RemoteSettings.with(settings -> settings.deafAfter(2)));
        beat();
        leaveUnanswered(1);
        call(2);
        answer(1, 100);
        leaveUnanswered(3);
        assertThat(core.presence()).isEqualTo(Presence.PRESENT);
        leaveUnanswered(4);
        assertThat(core.presence()).isEqualTo(Presence.DEAF);
        pass(Duration.ofSeconds(15));
        assertThat(core.presence()).isEqualTo(Presence.SILENT);
        beat();
        assertThat(core.presence()).isEqualTo(Presence.PRESENT);
    }

    private void leaveUnanswered(long nonce) {
        call(nonce);
        pass(Duration.ofSeconds(5));
        beat();
        pass(Duration.ofSeconds(6));
        beat();
    }

    @Test
    void whatCannotBeReadIsNoSignOfLife() {
        core.published(List.of(new byte[1], new byte[0]), now);
        assertThat(told()).isEmpty();
        assertThat(core.presence()).isEqualTo(Presence.UNKNOWN);
    }

    /** The rig says 99999 where it does not know the command. */
    @Test
    void aNotificationOfACommandThatTheRigDoesNotKnowEndsItsCall() {
        call(1);
        answer(0, 201);
        notified(99_999, 1);
        assertThat(told()).endsWith("1 announced", "1 notified FAILED");
    }

    @Test
    void whatIsAnnouncedFailsAtTheEnd() {
        call(1);
        answer(0, 201);
        core.close();
        assertThat(told()).endsWith("1 announced", "1 CLOSED");
    }
}
