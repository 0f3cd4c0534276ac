package io.labwire.conformance.trainer;

import io.labwire.trainer.message.CommandNotification;
import java.util.ArrayList;
import java.util.List;

/** The calls of a remote that have not ended, in the order in which they were made: each is where it may be after every step. */
final class OpenCalls {

    private final Conversation conversation;
    private final List<MadeCall> calls = new ArrayList<>();

    OpenCalls(Conversation conversation) {
        this.conversation = conversation;
    }

    void add(MadeCall call) {
        calls.add(call);
    }

    /** The core has had a notification. */
    void cameTo(CommandNotification notification) {
        calls.stream().filter(call -> call.isMeant(notification)).forEach(MadeCall::notificationCame);
    }

    /** The core has done something. */
    void check() {
        calls.removeIf(MadeCall::hasEnded);
        calls.forEach(MadeCall::checkMayWaitOn);
        long waiting = calls.stream().filter(MadeCall::isWaiting).count();
        long onWire = calls.stream().filter(MadeCall::isOnWire).count();
        if (onWire > 1 || (onWire == 0 && waiting > 0)) {
            conversation.violated(waiting + " calls wait while " + onWire + " are on the wire");
        }
        if (calls.stream().dropWhile(call -> !call.isWaiting()).anyMatch(call -> !call.isWaiting())) {
            conversation.violated("a call overtakes one that waits");
        }
    }

    /** The remote has been closed. */
    void checkNone() {
        calls.removeIf(MadeCall::hasEnded);
        if (!calls.isEmpty()) {
            conversation.violated(calls.size() + " calls outlive their remote");
        }
    }
}
