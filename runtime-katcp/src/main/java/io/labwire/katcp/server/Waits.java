package io.labwire.katcp.server;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts the handlers that wait for a client to read. Each holds a thread, so that there is a bound; with as many, the client
 * that has read nothing for the longest time has to go. May be used by any thread.
 */
final class Waits {

    private final Surroundings surroundings;
    private final int most;
    private final Map<ServerConnection, Integer> waiting = new HashMap<>();
    private int count;

    Waits(Surroundings surroundings, int most) {
        this.surroundings = surroundings;
        this.most = most;
    }

    /** Whether one more may wait for a client; then {@link #end} has to be called. */
    boolean begin(ServerConnection connection) {
        Optional<ServerConnection> stalled = Optional.empty();
        synchronized (this) {
            if (count >= most) {
                stalled = waiting.keySet().stream().min(Comparator.comparingLong(ServerConnection::stillSince));
                if (stalled.isEmpty()) {
                    return false;
                }
                Integer leaving = waiting.remove(stalled.get()); // its handlers are on their way out
                count -= leaving == null ? 0 : leaving;
            }
            count++;
            waiting.merge(connection, 1, Integer::sum);
        }
        stalled.ifPresent(ServerConnection::stalled);
        surroundings.waiting(1);
        return true;
    }

    void end(ServerConnection connection) {
        surroundings.waiting(-1);
        synchronized (this) {
            if (waiting.computeIfPresent(connection, (key, handlers) -> handlers - 1) != null) {
                count--;
                waiting.remove(connection, 0);
            }
        }
    }
}
