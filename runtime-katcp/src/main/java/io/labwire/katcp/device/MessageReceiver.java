package io.labwire.katcp.device;

import io.labwire.katcp.wire.Message;

/** Is given the informs, or the replies, of one name that clients send (specification, section 11.3). */
@FunctionalInterface
public interface MessageReceiver {

    /**
     * A client has sent a message. Called by a thread of the server's executor, for one client in order with its requests. What this
     * throws is logged, and the client is not told.
     *
     * @param message the message; {@code SomeInform.TYPE.read(message)} types it
     * @param from the client
     */
    void received(Message message, ClientConnection from);
}
