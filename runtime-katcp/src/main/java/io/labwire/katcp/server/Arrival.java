package io.labwire.katcp.server;

import io.labwire.katcp.device.AcceptRule;
import io.labwire.katcp.device.ClientObserver;
import io.labwire.katcp.device.Peer;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the user's code look at a new client, and then tells its connection what came of it (specification, section 11.2). */
record Arrival(ServerConnection connection, Peer peer, AcceptRule rule, ClientObserver observer) implements Task {

    private static final Logger LOG = LoggerFactory.getLogger(Arrival.class);

    @Override
    public boolean isBuiltIn() {
        return false;
    }

    @Override
    public void start() {
        Optional<String> refusal;
        try {
            refusal = rule.refusal(peer);
        } catch (RuntimeException | Error thrown) {
            LOG.warn("Whether {} may be a client could not be decided", peer.address(), thrown);
            refusal = Optional.of("refused");
        }
        if (refusal.isPresent()) {
            String reason = refusal.get();
            connection.execute(() -> connection.disconnect(reason));
            return;
        }
        try {
            observer.connected(connection.handle());
            connection.execute(connection::arrived);
        } catch (RuntimeException | Error thrown) {
            LOG.warn("{} could not be received", peer.address(), thrown);
            refuse("fail", thrown.toString());
        }
    }

    @Override
    public void refuse(String code, String text) {
        connection.execute(() -> {
            connection.complain(text);
            connection.disconnect(text);
        });
    }

    @Override
    public void cancel() {}
}
