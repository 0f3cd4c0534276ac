package io.labwire.trainer.zmq;

import java.util.Objects;

/**
 * Something has happened to a connection of a socket.
 *
 * @param kind what
 * @param address where, such as {@code tcp://127.0.0.1:5556}
 * @param detail more about it, such as a number of an error; empty if there is nothing to say
 */
public record SocketEvent(Kind kind, String address, String detail) {

    /** What may happen to a connection. */
    public enum Kind {
        /** A connection stands; the greeting comes next. */
        CONNECTED,
        /** A connection is being made. */
        CONNECT_DELAYED,
        /** A connection could not be made; it is tried again. */
        CONNECT_RETRIED,
        /** A socket is bound and takes connections. */
        LISTENING,
        /** A socket could not be bound. */
        BIND_FAILED,
        /** A connection has been taken; the greeting comes next. */
        ACCEPTED,
        /** A connection could not be taken. */
        ACCEPT_FAILED,
        /** A connection, or a socket that took some, has been closed. */
        CLOSED,
        /** It could not be closed. */
        CLOSE_FAILED,
        /** The peer has gone. */
        DISCONNECTED,
        /** The peer has greeted; the detail is the version of ZeroMQ's protocol that it speaks, 3 for the present one. */
        GREETED,
        /** The greeting has failed: the peer does not speak ZeroMQ, or not the same security. */
        HANDSHAKE_FAILED,
        /** Both ends have agreed on the security. JeroMQ 0.6.0 does not tell this. */
        HANDSHAKE_SUCCEEDED,
        /** Anything else. */
        OTHER
    }

    /** Checks that nothing is missing. */
    public SocketEvent {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(detail, "detail");
    }

    @Override
    public String toString() {
        return kind + " " + address + (detail.isEmpty() ? "" : " (" + detail + ")");
    }
}
