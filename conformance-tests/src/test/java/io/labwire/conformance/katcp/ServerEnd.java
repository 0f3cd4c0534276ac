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

    private final Conversation conversation;
    private final SimulatedServer server;
    private final WireMonitor wire;
    private Optional<SimulatedConnection> network = Optional.empty();
    private Optional<ServerConnection> connection = Optional.empty();
    private boolean reading = true;
    private boolean finishing;
    private boolean closed;

    ServerEnd(Conversation conversation, SimulatedServer server) {
        this.conversation = conversation;
        this.server = server;
        this.wire = new WireMonitor(what -> conversation.violated("at the server: " + what));
    }

    void accept(Address peer, SimulatedConnection accepted) {
        network = Optional.of(accepted);
        connection = Optional.of(server.accept(peer, this));
    }

    /** Bytes have come to the client, so that they are no longer the server's to keep. */
    void written(long bytes) {
        server.execute(() -> connection().written(bytes));
    }

    /** The client has seen the end of what the server sent, and closes its own side. */
    void clientHasGone() {
        if (finishing) {
            closed();
        }
    }

    /** The server reads no further, as it has enough to do for this client. */
    boolean hasUnread() {
        return connection().hasUnread();
    }

    void cut() {
        network().cut();
    }

    @Override
    public void received(ByteBuffer chunk) {
        if (!closed) {
            wire.sent(chunk.duplicate());
            server.step(() -> connection().receive(chunk));
        }
    }

    @Override
    public void closed() {
        if (!closed) {
            closed = true;
            conversation.reached(Reached.SERVER_CLOSED);
            server.step(() -> connection().closed());
        }
    }

    @Override
    public void send(ByteBuffer bytes) {
        wire.received(bytes.duplicate());
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        network().sendToClient(copy);
    }

    @Override
    public void reading(boolean on) {
        reading = on;
        if (!on) {
            conversation.reached(Reached.SERVER_READS_NO_FURTHER);
        }
        network().serverReads(on);
    }

    @Override
    public void finish() {
        finishing = true;
        conversation.reached(Reached.SERVER_CLOSING);
        if (reading) {
            wire.checkAnswered();
        }
        network().endFromServer();
    }

    @Override
    public void abort() {
        conversation.reached(finishing ? Reached.SERVER_CUT_OFF : Reached.SERVER_OVERFLOWED);
        closed = true;
        cut();
    }

    private SimulatedConnection network() {
        return network.orElseThrow();
    }

    private ServerConnection connection() {
        return connection.orElseThrow();
    }
}
