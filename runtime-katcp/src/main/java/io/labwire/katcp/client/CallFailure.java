package io.labwire.katcp.client;

import io.labwire.core.Bytes;
import io.labwire.katcp.text.LenientText;
import io.labwire.katcp.wire.Message;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A call has no reply with {@code ok}: the device refused, or no reply came (specification, section 12.2). The message
 * is the device's own text, or the one that KATCP clients use for what happened.
 */
public final class CallFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Kind {
        /** The device answered {@code fail}. */
        FAILED,
        /** The device answered {@code invalid}, or with a code that is neither this nor {@code ok} nor {@code fail}. */
        INVALID,
        /** The device answered, and the answer does not have the form that the schema says. */
        UNREADABLE,
        /** No reply came in time. */
        TIMED_OUT,
        /** The connection was lost before the reply came. */
        CONNECTION_LOST,
        /** The client was closed before the reply came. */
        CLOSED,
        /** There was no connection when the request was made. */
        NOT_CONNECTED,
        /** The request has an id, and the server does not support ids. */
        IDS_NOT_SUPPORTED,
        /** The request was given an id with which another one is pending. */
        ID_IN_USE,
        /** The caller gave the request up. */
        CANCELLED,
        /** More requests are pending, more bytes wait to be sent, or more or larger informs have come, than the limits allow. */
        OVER_LIMIT
    }

    private final Kind kind;

    /**
     * A failed call.
     *
     * @param kind what went wrong
     * @param text the same in words
     */
    public CallFailure(Kind kind, String text) {
        super(Objects.requireNonNull(text, "text"));
        this.kind = Objects.requireNonNull(kind, "kind");
    }

    static CallFailure timedOut(String request, Duration after) {
        return new CallFailure(
                Kind.TIMED_OUT,
                String.format(Locale.ROOT, "Request %s timed out after %.6f seconds.", request, after.toNanos() / 1e9));
    }

    static CallFailure connectionLost() {
        return new CallFailure(Kind.CONNECTION_LOST, "Connection closed before reply was received");
    }

    static CallFailure closed() {
        return new CallFailure(Kind.CLOSED, "Client stopped before reply was received");
    }

    static CallFailure notConnected(String device) {
        return new CallFailure(Kind.NOT_CONNECTED, "Not connected to device " + device);
    }

    static CallFailure idsNotSupported() {
        return new CallFailure(Kind.IDS_NOT_SUPPORTED, "Message IDs not supported by server");
    }

    static CallFailure idInUse(int id) {
        return new CallFailure(Kind.ID_IN_USE, "A request with the id " + id + " is pending already");
    }

    static CallFailure overLimit(String text) {
        return new CallFailure(Kind.OVER_LIMIT, text);
    }

    static CallFailure cancelled(String request) {
        return new CallFailure(Kind.CANCELLED, "Request " + request + " was cancelled.");
    }

    /** A reply whose code is not {@code ok}. */
    static CallFailure of(Message reply) {
        List<Bytes> arguments = reply.arguments();
        boolean failed = !arguments.isEmpty() && arguments.get(0).equals(Bytes.utf8("fail"));
        String text = arguments.size() > 1 ? LenientText.of(arguments.get(1)) : reply.toString();
        return new CallFailure(failed ? Kind.FAILED : Kind.INVALID, text);
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
     * What went wrong, in words.
     *
     * @return the device's text, or the client's own
     */
    public String text() {
        return String.valueOf(getMessage());
    }
}
