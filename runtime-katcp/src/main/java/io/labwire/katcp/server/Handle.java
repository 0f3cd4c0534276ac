package io.labwire.katcp.server;

import io.labwire.katcp.argument.Address;
import io.labwire.katcp.device.ClientConnection;
import io.labwire.katcp.message.KatcpInform;
import io.labwire.katcp.wire.Message;

/** A connection in the hands of any thread. */
record Handle(ServerCore core, ServerConnection connection) implements ClientConnection {

    @Override
    public Address address() {
        return connection.peer();
    }

    @Override
    public boolean isOpen() {
        return connection.isThere();
    }

    @Override
    public void inform(KatcpInform inform) {
        byte[] line = core.line(inform, Message.NO_ID);
        connection.execute(() -> connection.tell(line));
    }

    @Override
    public void disconnect(String reason) {
        connection.execute(() -> connection.disconnect(reason));
    }

    /** Two are the same if they are of one connection. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Handle handle && handle.connection == connection;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(connection);
    }

    @Override
    public String toString() {
        return address().text();
    }
}
