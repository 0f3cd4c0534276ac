package io.labwire.trainer.remote;

import io.labwire.core.Bytes;
import io.labwire.trainer.message.OutgoingRequest;
import io.labwire.trainer.message.ReceivedMessage;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A call from when it is made to its end. Only the core changes it. */
public final class PendingCall {

    /** Where a call is. */
    enum State {
        WAITING,
        ON_THE_WIRE,
        ANNOUNCED,
        ENDED
    }

    /** What a rig calls a command whose number it does not know. */
    private static final int USER_DEFINED = 99_999;

    private final Bytes request;
    private final @Nullable OutgoingRequest notifiable;
    private final CallOptions options;
    private final CallListener listener;
    private State state = State.WAITING;
    private int repeatsLeft;
    private long sentAt;
    private long deadline;
    private ReceivedMessage.@Nullable Notified early;

    private PendingCall(
            Bytes request, @Nullable OutgoingRequest notifiable, CallOptions options, CallListener listener) {
        this.request = Objects.requireNonNull(request, "request");
        this.notifiable = notifiable;
        this.options = options;
        this.listener = listener;
        this.repeatsLeft = options.repeats();
    }

    /**
     * A call that the answer ends.
     *
     * @param request its one frame
     * @param options time-out and repetitions
     * @param listener is told what becomes of it, by the thread that uses the core
     * @return the call, to be made once
     */
    public static PendingCall untilAnswered(Bytes request, CallOptions options, CallListener listener) {
        return new PendingCall(request, null, options, listener);
    }

    /**
     * A call that the notification ends, if the answer announces one.
     *
     * @param request the request
     * @param options time-outs and repetitions
     * @param listener is told what becomes of it, by the thread that uses the core
     * @return the call, to be made once
     */
    public static PendingCall untilNotified(OutgoingRequest request, CallOptions options, CallListener listener) {
        return new PendingCall(request.toBytes(), request, options, listener);
    }

    Bytes request() {
        return request;
    }

    CallOptions options() {
        return options;
    }

    CallListener listener() {
        return listener;
    }

    State state() {
        return state;
    }

    long sentAt() {
        return sentAt;
    }

    long deadline() {
        return deadline;
    }

    boolean mayBeNotified() {
        return notifiable != null;
    }

    ReceivedMessage.@Nullable Notified early() {
        return early;
    }

    /** Keeps a notification that overtook the answer which announces it: they come by two sockets. */
    void keep(ReceivedMessage.Notified notified) {
        early = notified;
    }

    /** Whether a notification is about this call. */
    boolean isMeant(ReceivedMessage.Notified notified) {
        if (notifiable == null
                || !notifiable.nonce().equals(notified.notification().nonce())) {
            return false;
        }
        int command = notified.notification().command();
        return command == notifiable.command() || command == USER_DEFINED;
    }

    void send(long now) {
        state = State.ON_THE_WIRE;
        sentAt = now;
        deadline = now + options.timeout().toNanos();
    }

    void announce(long now) {
        state = State.ANNOUNCED;
        deadline = now + options.notificationTimeout().toNanos();
    }

    boolean repeat() {
        return repeatsLeft-- > 0;
    }

    /** Ends it; false if it has ended before. */
    boolean end() {
        boolean first = state != State.ENDED;
        state = State.ENDED;
        return first;
    }

    /** Ends it with what was announced. */
    void end(ReceivedMessage.Notified notified) {
        if (end()) {
            listener.notified(notified.notification(), notified.body());
        }
    }

    /** Ends it without what it waits for. */
    void fail(CallFailure failure) {
        if (end()) {
            listener.failed(failure);
        }
    }
}
