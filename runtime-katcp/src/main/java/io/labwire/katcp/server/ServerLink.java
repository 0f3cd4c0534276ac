package io.labwire.katcp.server;

import java.nio.ByteBuffer;

/** The transport's end of one client's connection, as the core uses it. Called by the core's thread. */
public interface ServerLink {

    /**
     * Sends bytes, in the order of the calls, and tells {@link ServerConnection#written} when they have left.
     *
     * @param bytes the bytes; they are there during the call only
     */
    void send(ByteBuffer bytes);

    /**
     * Stops handing on what the client sends, or goes on. What {@link ServerConnection#receive} was given when reading was stopped
     * has to stay as it is until reading goes on or the connection has ended.
     *
     * @param on whether {@link ServerConnection#receive} may be called
     */
    void reading(boolean on);

    /** Closes the connection once everything sent has left. */
    void finish();

    /** Closes the connection at once. */
    void abort();
}
