package io.labwire.trainer.remote;

import io.labwire.trainer.zmq.SocketEvent;

/**
 * Sees that a connection has been lost which ZeroMQ does not make again by itself, as it does not after a peer has broken its protocol: a
 * rig that did so once, or something else at its port, would never be heard again. Times are nanoseconds of one clock.
 */
final class LostConnection {

    private static final long NONE = Long.MAX_VALUE;

    private final long patience;
    private long due = NONE;

    /** {@code patience} is how long ZeroMQ may take to say that it tries again. */
    LostConnection(long patience) {
        this.patience = patience;
    }

    void told(SocketEvent.Kind kind, long now) {
        switch (kind) {
            case DISCONNECTED -> due = now + patience;
            case CONNECTED, CONNECT_DELAYED, CONNECT_RETRIED -> due = NONE;
            default -> {
                // It says nothing about who connects.
            }
        }
    }

    /** When {@link #isLost} is to be asked next; {@link Long#MAX_VALUE} if it need not be. */
    long deadline() {
        return due;
    }

    /** Whether it is to be connected anew, which it says once. */
    boolean isLost(long now) {
        boolean lost = due <= now;
        if (lost) {
            due = NONE;
        }
        return lost;
    }
}
