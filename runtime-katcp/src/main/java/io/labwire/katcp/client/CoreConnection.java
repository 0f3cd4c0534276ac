package io.labwire.katcp.client;

import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The part of a client's core that is about its connection: when it is there, who is told of that, and what is known of the
 * server at its other end (specification, sections 4 and 12.1).
 */
public abstract sealed class CoreConnection extends CoreTime permits ClientCore {

    private static final Logger LOG = LoggerFactory.getLogger(CoreConnection.class);

    private final ClientSettings settings;
    private final ReceivedGreeting greeting;
    private final ConnectionCycle cycle;
    private final Extensions extensions;

    CoreConnection(ClientSettings settings, ClientCore.Link link) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.greeting = new ReceivedGreeting(settings.preset(), settings.limits());
        this.cycle = new ConnectionCycle(settings, deadlines(), Objects.requireNonNull(link, "link"), this::changed);
        this.extensions = new Extensions(() -> cycle.drop("refused by a listener", now()));
    }

    /** The next byte is the first of a new connection. */
    abstract void reset();

    /** What is pending will have no answer. */
    abstract void fail(CallFailure why);

    Extensions extensions() {
        return extensions;
    }

    String device() {
        return settings.device();
    }

    /**
     * Begins to connect.
     *
     * @param at the time
     * @throws IllegalStateException if it has begun already, or has been stopped
     */
    public final void start(long at) {
        pass(at);
        cycle.start();
    }

    /**
     * The connection is there.
     *
     * @param at the time
     */
    public final void connected(long at) {
        pass(at);
        reset();
        greeting.connected();
        cycle.connected();
        look();
    }

    /**
     * There was no connection to be had.
     *
     * @param reason why, in words
     * @param at the time
     */
    public final void connectFailed(String reason, long at) {
        pass(at);
        cycle.lost(reason, at);
    }

    /**
     * The connection is gone: the requests that are pending fail.
     *
     * @param reason why, in words
     * @param at the time
     */
    public final void disconnected(String reason, long at) {
        pass(at);
        cycle.lost(reason, at);
    }

    /**
     * Gives the connection up; another one follows if the reconnection says so.
     *
     * @param reason why, in words
     * @param at the time
     */
    public final void disconnect(String reason, long at) {
        pass(at);
        cycle.drop(reason, at);
    }

    /** The user wants no more of it: the requests that are pending fail, and the connection is closed. */
    public final void close() {
        cycle.stop();
    }

    private void changed(ConnectionChange change) {
        if (change.isDisconnect()) {
            fail(cycle.isStoppedByUser() ? CallFailure.closed() : CallFailure.connectionLost());
        }
        extensions.changed(change, now());
    }

    /** Takes note of what belongs to no request; false if the connection has been given up for it. */
    boolean hear(Message message) {
        if (message.kind() == MessageKind.INFORM && !greeting.read(message)) {
            LOG.error("{} announced another protocol than before; disconnecting for good", device());
            cycle.giveUp("another protocol was announced on the same connection");
            return false;
        }
        look();
        return true;
    }

    /** Whether the protocol is known by now. */
    private void look() {
        if (greeting.isComplete() && state() == ConnectionState.CONNECTED) {
            cycle.protocolKnown();
        }
    }

    /**
     * How far the connection has come.
     *
     * @return the state
     */
    public final ConnectionState state() {
        return cycle.state();
    }

    /**
     * Whether there will be no further connection.
     *
     * @return true for good once it is closed, or lost and not to be made again
     */
    public final boolean isClosed() {
        return cycle.isOver();
    }

    /**
     * The protocol that the server speaks, preset or announced; that of the connection before, until the new one's is
     * announced.
     *
     * @return empty until it is known
     */
    public final Optional<ProtocolFlags> protocol() {
        return greeting.protocol();
    }

    /**
     * What the server said of itself in {@code #version-connect} on this connection.
     *
     * @return the versions by name, each with at least one text; the same map until another is announced
     */
    public final Map<String, List<String>> versions() {
        return greeting.versions();
    }

    /**
     * The bounds that are kept.
     *
     * @return the limits
     */
    public final ClientLimits limits() {
        return settings.limits();
    }
}
