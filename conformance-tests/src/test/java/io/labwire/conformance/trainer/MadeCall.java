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

/** One call: it ends once, with what is meant for it. */
final class MadeCall implements CallListener {

    private final Conversation conversation;
    private final long nonce;
    private final int command;
    private int sent;
    private int ends;
    private boolean announced;
    private long announcedAt;

    MadeCall(Conversation conversation, long nonce, int command) {
        this.conversation = conversation;
        this.nonce = nonce;
        this.command = command;
    }

    private void end(Met how) {
        ends++;
        conversation.met(how);
        if (ends != 1) {
            conversation.violated("call " + nonce + " ends again, " + how);
        }
    }

    @Override
    public void sent() {
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
        end(Met.ANSWERED);
        check(answer);
    }

    @Override
    public void announced(Bytes answer) {
        conversation.met(Met.ANNOUNCED);
        announced = true;
        announcedAt = conversation.now();
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
        end(Met.NOTIFIED);
        if (conversation.now() == announcedAt) {
            conversation.met(Met.NOTIFIED_EARLY);
        }
        if (!notification.nonce().equals(new JsonInteger(nonce)) || !announced) {
            conversation.violated("call " + nonce + " is ended by " + notification);
        }
    }

    @Override
    public void failed(CallFailure failure) {
        end(
                switch (failure.kind()) {
                    case TIMED_OUT -> Met.TIMED_OUT;
                    case NOT_NOTIFIED -> Met.NOT_NOTIFIED;
                    case IO_FAILED -> Met.IO_FAILED;
                    case OVER_LIMIT -> Met.OVER_LIMIT;
                    case CANCELLED -> Met.CANCELLED;
                    case CLOSED -> Met.CLOSED;
                    case UNREADABLE -> throw new AssertionError("a core reads no answers", failure);
                });
    }

    void checkEnded() {
        if (ends != 1) {
            conversation.violated("call " + nonce + " has " + ends + " ends");
        }
    }
}
