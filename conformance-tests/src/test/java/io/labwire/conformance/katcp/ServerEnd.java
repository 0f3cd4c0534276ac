package io.labwire.conformance.katcp;

import io.labwire.conformance.simulation.Endpoint;
import io.labwire.conformance.simulation.SimulatedConnection;
import io.labwire.katcp.argument.Address;
import io.labwire.katcp.server.ServerConnection;
import io.labwire.katcp.server.ServerLink;
import java.nio.ByteBuffer;
import java.util.Optional;

/** The server's end of a simulated connection: what its transport would be. */
final class ServerEnd implements Endpoint, ServerLink {

    private final SimulatedServer server;
    private Optional<SimulatedConnection> network = Optional.empty();
    private Optional<ServerConnection> connection = Optional.empty();

    ServerEnd(SimulatedServer server) {
        this.server = server;
    }

    void accept(Address peer, SimulatedConnection accepted) {
        network = Optional.of(accepted);
        connection = Optional.of(server.accept(peer, this));
    }

    /** Bytes have come to the client, so that they are no longer the server's to keep. */
    void written(long bytes) {
        server.execute(() -> connection().written(bytes));
    }

    /** The server reads no further, as it has enough to do for this client. */
    boolean hasUnread() {
        return connection().hasUnread();
    }

    @Override
    public void received(ByteBuffer chunk) {
        server.step(() -> connection().receive(chunk));
    }

    @Override
    public void closed() {
        server.step(() -> connection().closed());
    }

    @Override
    public void send(ByteBuffer bytes) {
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        network().sendToClient(copy);
    }

    @Override
    public void reading(boolean on) {
        network().serverReads(on);
    }

    @Override
    public void finish() {
        network().closeFromServer();
        server.execute(() -> connection().closed());
    }

    @Override
    public void abort() {
        network().cut();
    }

    private SimulatedConnection network() {
        return network.orElseThrow();
    }

    private ServerConnection connection() {
        return connection.orElseThrow();
    }
}
