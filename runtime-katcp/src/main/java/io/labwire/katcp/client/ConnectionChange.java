package io.labwire.katcp.client;

import java.util.Objects;

/**
 * A client has gone from one state to another.
 *
 * @param before the state it was in
 * @param now the state it is in
 * @param reason why a connection was not made or has ended, in words; empty if all is well
 */
public record ConnectionChange(ConnectionState before, ConnectionState now, String reason) {

    /** Checks that all three are there. */
    public ConnectionChange {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * Whether the connection has just been made.
     *
     * @return true if it was not there before
     */
    public boolean isConnect() {
        return now.isConnected() && !before.isConnected();
    }

    /**
     * Whether the connection has just ended.
     *
     * @return true if it was there before
     */
    public boolean isDisconnect() {
        return before.isConnected() && !now.isConnected();
    }
}
