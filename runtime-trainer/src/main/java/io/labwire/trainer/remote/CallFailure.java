package io.labwire.trainer.remote;

import io.labwire.core.Bytes;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A call has no answer that can be read. An answer that says that a command failed is none of these. */
public final class CallFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Kind {
        /** No answer came in time. The socket was replaced; the rig may have done the command, or may do it yet. */
        TIMED_OUT,
        /** The answer is not what an answer is; {@link CallFailure#answer} has its bytes. */
        UNREADABLE,
        /** The rig answered that a notification would come, and none came in time. */
        NOT_NOTIFIED,
        /** The socket failed. It was replaced, if it could be; the rig may have done the command. */
        IO_FAILED,
        /** More calls wait than the settings allow. The command was not sent. */
        OVER_LIMIT,
        /** The caller gave the call up. */
        CANCELLED,
        /** The remote was closed. */
        CLOSED
    }

    private final Kind kind;
    private final transient Optional<Bytes> answer;

    private CallFailure(Kind kind, String text, Optional<Bytes> answer) {
        super(text);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.answer = answer;
    }

    /**
     * A failed call.
     *
     * @param kind what went wrong
     * @param text the same in words
     */
    public CallFailure(Kind kind, String text) {
        this(kind, Objects.requireNonNull(text, "text"), Optional.empty());
    }

    static CallFailure timedOut(Duration after) {
        return new CallFailure(
                Kind.TIMED_OUT, "no answer came within " + seconds(after) + " s; the socket was replaced");
    }

    static CallFailure notNotified(Duration after) {
        return new CallFailure(
                Kind.NOT_NOTIFIED,
                "no notification came within " + seconds(after) + " s after the answer that announced it");
    }

    static CallFailure overLimit(int limit) {
        return new CallFailure(Kind.OVER_LIMIT, "more than " + limit + " calls wait; the command was not sent");
    }

    static CallFailure closed() {
        return new CallFailure(Kind.CLOSED, "the remote was closed before the answer came");
    }

    static CallFailure broken(String reason) {
        return new CallFailure(
                Kind.IO_FAILED,
                "ZeroMQ has failed, and this remote cannot go on; make another one. The reason: " + reason);
    }

    static CallFailure cancelled() {
        return new CallFailure(Kind.CANCELLED, "the call was given up");
    }

    static CallFailure unreadable(Bytes answer, String reason) {
        return new CallFailure(Kind.UNREADABLE, "the answer cannot be read: " + reason, Optional.of(answer));
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.3f", time.toNanos() / 1e9);
    }

    /**
     * What went wrong.
     *
     * @return the kind of failure
     */
    public Kind kind() {
        return kind;
    }

    /**
     * What came instead of an answer.
     *
     * @return the bytes if the kind is {@link Kind#UNREADABLE}, else empty
     */
    @SuppressWarnings("OptionalAssignedToNull") // a failure that was serialised has lost its bytes
    public Optional<Bytes> answer() {
        return answer == null ? Optional.empty() : answer;
    }
}
