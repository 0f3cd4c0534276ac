package io.labwire.katcp.argument;

import io.labwire.core.wire.WireFormatException;

/**
 * How one type of message is written as arguments and read from them.
 *
 * @param <M> the messages
 */
public interface ArgumentCodec<M> {

    /**
     * Writes the arguments of a message.
     *
     * @param message the message
     * @param out where they go, in order
     */
    void write(M message, ArgumentWriter out);

    /**
     * Reads a message from arguments.
     *
     * @param in the arguments, from the first that is the message's own
     * @return the message
     * @throws WireFormatException if they are not those of such a message
     */
    M read(ArgumentReader in) throws WireFormatException;
}
