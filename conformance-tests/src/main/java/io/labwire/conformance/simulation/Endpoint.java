package io.labwire.conformance.simulation;

import java.nio.ByteBuffer;

/** What hangs on one end of a simulated connection. */
public interface Endpoint {

    /**
     * Bytes came.
     *
     * @param chunk at least one byte; not valid after the call
     */
    void received(ByteBuffer chunk);

    /** The connection is gone; nothing comes any more, and what is sent is lost. */
    void closed();
}
