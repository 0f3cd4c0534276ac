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
    private final long stallTime;
    private final Map<ServerConnection, Integer> waiting = new HashMap<>();
    private int count;

    Waits(Surroundings surroundings, ServerLimits limits) {
        this.surroundings = surroundings;
        this.most = limits.waitingHandlers();
        this.stallTime = limits.stallTime().toNanos();
    }

    /** Keeps a handler's thread until there is room for what it sends a client, or the client has to go; never the core's own. */
    void await(ServerConnection connection, Room room) {
        if (!room.isFull() || !surroundings.mayWait()) {
            return;
        }
        if (!begin(connection)) {
            connection.stalled();
            return;
        }
        try {
            if (!room.await(stallTime)) {
                connection.stalled();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            end(connection);
        }
    }

    /** Whether one more may wait for a client; then {@link #end} has to be called. */
    boolean begin(ServerConnection connection) {
        Optional<ServerConnection> stalled = Optional.empty();
        synchronized (this) {
            if (count >= most) {
                stalled = waiting.keySet().stream()
                        .min(Comparator.comparingLong(client -> client.room().stillSince()));
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
