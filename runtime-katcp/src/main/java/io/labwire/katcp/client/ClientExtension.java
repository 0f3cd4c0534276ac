package io.labwire.katcp.client;

import io.labwire.katcp.wire.Line;
import io.labwire.katcp.wire.Message;

/**
 * A part of a client that lives beside its core, such as one that follows a device's sensors: what it is told, it is
 * told by the core's thread, in the core's time, and it may use the core. It must not block.
 */
public interface ClientExtension {

    /**
     * The extension has become part of a client. Called once for each core: again when a client that was stopped is
     * started again.
     *
     * @param core the client's core
     * @param now the time
     */
    default void attached(ClientCore core, long now) {}

    /** The extension is no longer part of the client; nothing else is told afterwards. */
    default void detached() {}

    /**
     * The state of the connection has changed. Comes before any message of a new connection, and after the requests that
     * were pending on an old one have failed.
     *
     * @param change from which state to which
     * @param now the time
     */
    default void changed(ConnectionChange change, long now) {}

    /**
     * An inform without an id has come, and is not yet taken apart. Every extension sees it.
     *
     * @param line the inform; there until this returns
     * @param now the time
     * @return true if those who are told of messages need not be told of this one
     */
    default boolean take(Line line, long now) {
        return false;
    }

    /**
     * A message has come that belongs to no request.
     *
     * @param message the message
     * @param now the time
     */
    default void unsolicited(Message message, long now) {}
}
