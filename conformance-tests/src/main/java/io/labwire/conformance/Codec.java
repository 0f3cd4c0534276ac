package io.labwire.conformance;

import io.labwire.core.wire.WireFormatException;

/**
 * How one kind of message becomes bytes and comes back. A protocol gives the kit one of these for each message type.
 *
 * @param <M> the message
 */
public interface Codec<M> {

    /**
     * Writes a message.
     *
     * @param message any legal message
     * @return its canonical bytes
     */
    byte[] encode(M message);

    /**
     * Reads exactly one message.
     *
     * @param bytes any bytes at all
     * @return the message they are
     * @throws WireFormatException if they are not one message of this kind; nothing else may be thrown
     */
    M decode(byte[] bytes) throws WireFormatException;
}
