package io.labwire.katcp.server;

import io.labwire.katcp.core.DisconnectInform;
import io.labwire.katcp.loop.Deadlines.Deadline;
import java.util.Optional;

/** How a connection ends: with a good-bye that the client has a while to read, or at once (specification, sections 11.2 and 11.7). */
final class Parting {

    private static final String EOF = "Socket EOF";

    private enum State {
        OPEN,
        CLOSING,
        CLOSED
    }

    private final ServerCore core;
    private final ServerConnection connection;
    private final ServerLink link;
    private volatile State state = State.OPEN;
    private volatile boolean begun;
    private boolean observed;
    private String reason = EOF;
    private Optional<Deadline> deadline = Optional.empty();

    Parting(ServerCore core, ServerConnection connection, ServerLink link) {
        this.core = core;
        this.connection = connection;
        this.link = link;
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    boolean isClosed() {
        return state == State.CLOSED;
    }

    /** As {@link #isOpen}, and not on the way out; for any thread. */
    boolean isThere() {
        return state == State.OPEN && !begun;
    }

    /** Somebody has seen the client come, and wants to see it off. */
    void observed(boolean wanted) {
        observed = wanted;
    }

    /** Says good-bye and closes the connection, after a while even if the client does not read. */
    void begin(String why) {
        if (!isThere()) {
            return;
        }
        begun = true;
        reason = why;
        connection.stopServing();
        if (observed) {
            leave(true);
            inTime(this::farewell);
        } else {
            farewell();
        }
    }

    /** Whoever wanted to see the client off has done so, or has taken too long. */
    void farewell() {
        if (state != State.OPEN || !begun) {
            return;
        }
        connection.tell(new DisconnectInform(reason));
        if (state != State.OPEN) {
            return; // the good-bye was too much
        }
        connection.flush();
        release(State.CLOSING);
        inTime(() -> abort(reason));
        link.finish();
    }

    private void inTime(Runnable next) {
        deadline.ifPresent(core.deadlines()::cancel);
        long until = core.surroundings().now() + core.limits().flushTime().toNanos();
        deadline = Optional.of(core.deadlines().set(until, now -> connection.guarded(next)));
    }

    /** Closes the connection without a word. */
    void abort(String why) {
        if (state != State.CLOSED) {
            try {
                link.abort();
            } finally {
                closed(why); // also if that breaks off: what it held is the others'
            }
        }
    }

    /** The connection is gone, whoever closed it. */
    void closed() {
        closed(begun ? reason : EOF);
    }

    /** The connection is gone. */
    void closed(String why) {
        if (state != State.CLOSED) {
            reason = why;
            release(State.CLOSED);
            leave(false);
            core.gone(connection);
        }
    }

    /** Tells whoever saw the client come, once. */
    void leave(boolean stillOpen) {
        if (observed) {
            observed = false;
            connection.serving().hook(new Departure(connection, core.hooks().observer(), reason, stillOpen));
        }
    }

    private void release(State next) {
        boolean open = state == State.OPEN;
        state = next;
        deadline.ifPresent(core.deadlines()::cancel);
        connection.release(open);
    }
}
