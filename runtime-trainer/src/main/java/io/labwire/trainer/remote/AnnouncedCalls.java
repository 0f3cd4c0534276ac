package io.labwire.trainer.remote;

import io.labwire.trainer.message.ReceivedMessage;
import java.util.ArrayList;
import java.util.List;

/** The calls that were answered and wait for the notification which the answer announced. */
final class AnnouncedCalls {

    private final List<PendingCall> calls = new ArrayList<>();

    int size() {
        return calls.size();
    }

    void add(PendingCall call) {
        calls.add(call);
    }

    boolean remove(PendingCall call) {
        return calls.remove(call);
    }

    List<PendingCall> removeAll() {
        List<PendingCall> all = new ArrayList<>(calls);
        calls.clear();
        return all;
    }

    /** Ends the oldest call that a notification is about; false if there is none. */
    boolean end(ReceivedMessage.Notified notified) {
        for (PendingCall call : calls) {
            if (call.isMeant(notified)) {
                calls.remove(call);
                call.end(notified);
                return true;
            }
        }
        return false;
    }

    /** How long the first of them still waits; {@link Long#MAX_VALUE} if there is none. */
    long untilDeadline(long now) {
        long soonest = Long.MAX_VALUE;
        for (PendingCall call : calls) {
            soonest = Math.min(soonest, call.deadline() - now);
        }
        return soonest;
    }

    /** Ends what has waited long enough. */
    void timeReached(long now) {
        for (PendingCall call : List.copyOf(calls)) {
            if (now - call.deadline() >= 0) {
                calls.remove(call);
                call.fail(CallFailure.notNotified(call.options().notificationTimeout()));
            }
        }
    }
}
