package io.labwire.katcp.server;

import io.labwire.katcp.device.ClientConnection;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The connections of a server, which of them are clients by now, and which have something to be sent. Of the core's thread. */
final class Clients {

    private final Set<ServerConnection> connections = new LinkedHashSet<>();
    private final Set<ClientConnection> introduced = ConcurrentHashMap.newKeySet();
    private List<ServerConnection> unsent = new ArrayList<>();

    void add(ServerConnection connection) {
        connections.add(connection);
    }

    /** A connection has become a client. */
    void introduce(ServerConnection connection) {
        introduced.add(connection.handle());
    }

    void remove(ServerConnection connection) {
        connections.remove(connection);
        introduced.remove(connection.handle());
    }

    boolean isEmpty() {
        return connections.isEmpty();
    }

    List<ServerConnection> all() {
        return List.copyOf(connections);
    }

    List<ServerConnection> open() {
        return connections.stream().filter(ServerConnection::isOpen).toList();
    }

    /** Those that have been introduced; for any thread. */
    List<ClientConnection> handles() {
        return List.copyOf(introduced);
    }

    /** A connection has something to be sent. */
    void unsent(ServerConnection connection) {
        unsent.add(connection);
    }

    void flush() {
        List<ServerConnection> some = unsent;
        if (!some.isEmpty()) {
            unsent = new ArrayList<>();
            some.forEach(ServerConnection::flush);
        }
    }
}
