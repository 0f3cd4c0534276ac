package io.labwire.trainer.zmq;

/**
 * Whether the two ends of a connection that this one makes have greeted one another.
 *
 * <p>JeroMQ 0.6.0 may lose sight of a connection in the moment in which it stands: if a command is there for its thread in that same
 * moment, the connection is registered anew before its old registration is gone, and nothing that comes by it is seen. In a virtual
 * machine that has just started that is one in ten. So a connection that stands and is not greeted is made again: soon at first, and
 * each time with double the patience, for peers that are far away.
 */
final class Greeting {

    private static final long NONE = Long.MAX_VALUE;

    private final long first;
    private long patience;
    private long deadline = NONE;
    private boolean greeted;

    /** Waits for the first one as many nanoseconds as are given. */
    Greeting(long first) {
        this.first = first;
        this.patience = first;
    }

    void onEvent(SocketEvent.Kind kind, long now) {
        switch (kind) {
            case CONNECTED -> deadline = now + patience;
            case GREETED -> {
                greeted = true;
                patience = first;
                deadline = NONE;
            }
            case CONNECT_RETRIED, CLOSED, DISCONNECTED, HANDSHAKE_FAILED -> {
                greeted = false;
                deadline = NONE;
            }
            default -> {}
        }
    }

    boolean isGreeted() {
        return greeted;
    }

    /** When {@link #isLate} is worth asking; {@link Long#MAX_VALUE} if nothing is waited for. */
    long deadline() {
        return deadline;
    }

    /** Whether the connection is to be made again. Says so once. */
    boolean isLate(long now) {
        if (now < deadline) {
            return false;
        }
        deadline = NONE;
        patience = Math.min(2 * patience, NONE / 4);
        return true;
    }
}
