package io.labwire.katcp.server;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/** Counts what all clients of a server have pending; with as much as may be, each has its turn. */
final class Turns {

    private final int most;
    private final Set<ServerConnection> stalled = new LinkedHashSet<>();
    private int pending;
    private boolean resuming;

    Turns(int most) {
        this.most = most;
    }

    boolean mayStartAnother() {
        return pending < most;
    }

    void begun() {
        pending++;
    }

    void ended(int count) {
        pending -= count;
        resume();
    }

    /** Reading from a client pauses; if it is for the sake of all, it goes on when its turn comes. */
    void stalled(ServerConnection connection) {
        if (!mayStartAnother()) {
            stalled.add(connection);
        }
    }

    private void resume() {
        if (resuming) {
            return;
        }
        resuming = true;
        while (mayStartAnother() && !stalled.isEmpty()) {
            Iterator<ServerConnection> first = stalled.iterator();
            ServerConnection connection = first.next();
            first.remove();
            connection.read();
        }
        resuming = false;
    }

    void gone(ServerConnection connection) {
        stalled.remove(connection);
    }
}
