package io.labwire.conformance.trainer;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonInteger;
import io.labwire.trainer.core.CommandResult;
import io.labwire.trainer.message.CommandAnswer;
import io.labwire.trainer.message.CommandNotification;
import io.labwire.trainer.remote.CallFailure;
import io.labwire.trainer.remote.CallListener;
import io.labwire.trainer.remote.CallOptions;
import java.time.Duration;

/** One call: it ends once and in time, with what is meant for it. */
final class MadeCall implements CallListener {

    private final Conversation conversation;
    private final long nonce;
    private final int command;
    private final CallOptions options;
    private int sent;
    private int ends;
    private boolean announced;
    private long announcedAt;
    private boolean notificationCame;
    private long deadline = Long.MAX_VALUE;

    MadeCall(Conversation conversation, long nonce, int command, CallOptions options) {
        this.conversation = conversation;
        this.nonce = nonce;
        this.command = command;
        this.options = options;
    }

    boolean hasEnded() {
        return ends > 0;
    }

    boolean isWaiting() {
        return !hasEnded() && sent == 0;
    }

    boolean isOnWire() {
        return !hasEnded() && sent > 0 && !announced;
    }

    boolean isMeant(CommandNotification notification) {
        return notification.nonce().equals(new JsonInteger(nonce));
    }

    void notificationCame() {
        notificationCame = true;
    }

    /** It has not ended yet, which is right if what it waits for has not come, and still has time. */
    void checkMayWaitOn() {
        if (announced && notificationCame) {
            conversation.violated("call " + nonce + " has been notified of its end and waits on");
        }
        checkInTime();
    }

    private void checkInTime() {
        if (conversation.now() > deadline) {
            conversation.violated("call " + nonce + " has not ended in time");
        }
    }

    private void waitsFor(Duration longest) {
        deadline = conversation.now() + longest.toNanos();
    }

    private void end(Met how) {
        ends++;
        conversation.met(how);
        if (ends != 1) {
            conversation.violated("call " + nonce + " ends again, " + how);
        }
        checkInTime();
    }

    private void endWell(Met how) {
        end(how);
        if (conversation.isSpared()) {
            conversation.met(Met.SPARED);
        }
    }

    @Override
    public void sent() {
        checkInTime();
        waitsFor(options.timeout());
        sent++;
        if (sent == 2) {
            conversation.met(Met.REPEATED);
        }
        if (ends > 0 || announced) {
            conversation.violated("call " + nonce + " is sent after its answer");
        }
    }

    @Override
    public void answered(Bytes answer) {
        endWell(Met.ANSWERED);
        check(answer);
    }

    @Override
    public void announced(Bytes answer) {
        conversation.met(Met.ANNOUNCED);
        announced = true;
        announcedAt = conversation.now();
        checkInTime();
        waitsFor(options.notificationTimeout());
        if (!check(answer).result().equals(CommandResult.PENDING_WITH_NOTIFICATION)) {
            conversation.violated("call " + nonce + " waits for what nobody announced");
        }
    }

    private CommandAnswer check(Bytes answer) {
        try {
            CommandAnswer read = CommandAnswer.read(answer.toArray(), JsonRules.PYTHON);
            if (!read.nonce().equals(new JsonInteger(nonce)) || read.command() != command || sent == 0) {
                conversation.violated("call " + nonce + " is answered by " + read);
            }
            return read;
        } catch (WireFormatException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Override
    public void notified(CommandNotification notification, Bytes body) {
        endWell(Met.NOTIFIED);
        if (conversation.now() == announcedAt) {
            conversation.met(Met.NOTIFIED_EARLY);
        }
        if (!isMeant(notification) || !announced) {
            conversation.violated("call " + nonce + " is ended by " + notification);
        }
    }

    @Override
    public void failed(CallFailure failure) {
        switch (failure.kind()) {
            case TIMED_OUT -> endUnheard(Met.TIMED_OUT);
            case NOT_NOTIFIED -> endUnheard(Met.NOT_NOTIFIED);
            case IO_FAILED -> endBadly(Met.IO_FAILED);
            case OVER_LIMIT -> end(Met.OVER_LIMIT);
            case CANCELLED -> end(Met.CANCELLED);
            case CLOSED -> endBadly(Met.CLOSED);
            case UNREADABLE -> throw new AssertionError("a core reads no answers", failure);
        }
    }

    private void endUnheard(Met how) {
        if (conversation.now() < deadline) {
            conversation.violated("call " + nonce + " ends before its time is over, " + how);
        }
        endBadly(how);
    }

    private void endBadly(Met how) {
        end(how);
        if (conversation.isSpared()) {
            conversation.violated("call " + nonce + " ends although nothing befalls anybody, " + how);
        }
    }

    void checkEnded() {
        if (ends != 1) {
            conversation.violated("call " + nonce + " has " + ends + " ends");
        }
    }
}
