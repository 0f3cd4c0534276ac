package io.labwire.trainer.zmq;

import io.labwire.trainer.zmq.SocketEvent.Kind;

/**
 * Knows when a connection is to be made again because JeroMQ 0.6.0 does not do so by itself. Times are nanoseconds of one clock.
 *
 * <ul>
 *   <li>It may lose sight of a connection in the moment in which it stands: if a command is there for its thread in that same moment, the
 *       connection is registered anew before its old registration is gone, and nothing that comes by it is seen. In a virtual machine that
 *       has just started that is one in ten. So a connection that stands and is not greeted is made again: soon at first, and each time
 *       with double the patience, for peers that are far away.
 *   <li>It does not come back to a peer that has broken the protocol. A rig that did so once, or something else at its port, would never
 *       be heard again.
 * </ul>
 */
final class ConnectionWatch {

    private static final long NONE = Long.MAX_VALUE;

    private final long firstGreeting;
    private final long retrial;
    private long greeting;
    private long deadline = NONE;
    private boolean greeted;

    /**
     * The first connection has yet to be made.
     *
     * @param firstGreeting how long the peer may take at first to greet
     * @param retrial how long ZeroMQ may take to say that it tries again
     */
    ConnectionWatch(long firstGreeting, long retrial) {
        this.firstGreeting = firstGreeting;
        this.retrial = retrial;
        this.greeting = firstGreeting;
    }

    void told(Kind kind, long now) {
        switch (kind) {
            case CONNECTED -> notGreeted(now + greeting);
            case CONNECT_DELAYED, CONNECT_RETRIED -> notGreeted(NONE);
            case DISCONNECTED -> notGreeted(now + retrial);
            case GREETED -> {
                greeted = true;
                greeting = firstGreeting;
                deadline = NONE;
            }
            default -> {
                // It says nothing about who connects, or comes with what does.
            }
        }
    }

    /** It could not be made again when it was due, and is due once more. */
    void failed(long now) {
        notGreeted(now + greeting);
    }

    private void notGreeted(long until) {
        greeted = false;
        deadline = until;
    }

    /** Whether the peer is there and has greeted. */
    boolean isGreeted() {
        return greeted;
    }

    /** When {@link #isDue} is to be asked next; {@link Long#MAX_VALUE} if it need not be. */
    long deadline() {
        return deadline;
    }

    /** Whether the connection is to be made again, which it says once. */
    boolean isDue(long now) {
        if (now < deadline) {
            return false;
        }
        deadline = NONE;
        greeting = Math.min(2 * greeting, NONE / 4);
        return true;
    }
}
