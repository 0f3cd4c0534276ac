package io.labwire.katcp.server;

import io.labwire.katcp.device.ClientObserver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the user's code see a client off, and then its connection say farewell (specification, section 11.2). */
record Departure(ServerConnection connection, ClientObserver observer, String reason, boolean stillOpen)
        implements Task {

    private static final Logger LOG = LoggerFactory.getLogger(Departure.class);

    @Override
    public boolean isBuiltIn() {
        return false;
    }

    @Override
    public void start() {
        try {
            observer.disconnected(connection.handle(), reason, stillOpen);
        } catch (RuntimeException | Error thrown) {
            LOG.warn("{} could not be seen off", connection.peer(), thrown);
        }
        connection.execute(connection::farewell);
    }

    @Override
    public void refuse(String code, String text) {
        connection.execute(connection::farewell);
    }

    @Override
    public void cancel() {}
}
