package io.labwire.conformance;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * A decoder of a stream that comes in pieces, as the kit drives it.
 *
 * @param <E> what it makes of the stream: messages, and errors if the stream goes on after one; compared by {@code
 *     equals}
 */
public interface StreamReader<E> {

    /**
     * Takes the next piece of the stream.
     *
     * @param chunk the piece, any kind of buffer; its bytes are overwritten after the call
     * @return what it completed, in order
     */
    List<E> receive(ByteBuffer chunk);

    /**
     * How much it holds back of what has not become a message yet.
     *
     * @return bytes
     */
    int pending();
}
