package io.labwire.katcp.client;

/**
 * Where a client is between being started and being stopped (specification, section 12.1).
 *
 * <pre>
 * STOPPED --&gt; CONNECTING --&gt; CONNECTED --&gt; PROTOCOL_KNOWN
 *                 |  ^            |               |
 *                 v  |            v               v
 *                WAITING &lt;--------+---------------+
 * </pre>
 *
 * <p>A client that does not connect again goes to {@link #STOPPED} instead of {@link #WAITING}.
 */
public enum ConnectionState {
    /** Not started yet, stopped by the user, or given up. */
    STOPPED,
    /** A connection is being made. */
    CONNECTING,
    /** The connection is there, and the device has not said which protocol it speaks. */
    CONNECTED,
    /** The connection is there, and so is the device's greeting; or the protocol is preset. */
    PROTOCOL_KNOWN,
    /** There is no connection; the next attempt comes after a delay. */
    WAITING;

    /**
     * Whether requests can be sent.
     *
     * @return true if there is a connection
     */
    public boolean isConnected() {
        return this == CONNECTED || this == PROTOCOL_KNOWN;
    }
}
