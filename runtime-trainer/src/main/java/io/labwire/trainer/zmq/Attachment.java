package io.labwire.trainer.zmq;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zeromq.ZMQ;
import org.zeromq.ZMQException;
import zmq.ZError;

/** Where a socket is bound or connected, and that its connection is made again where ZeroMQ does not. For the thread whose turn it is. */
final class Attachment {

    private static final Logger LOG = LoggerFactory.getLogger(Attachment.class);

    private final ZMQ.Socket socket;
    private final SocketSettings settings;
    private final ConnectionWatch connection;
    private @Nullable String connectedTo;

    Attachment(ZMQ.Socket socket, SocketSettings settings) {
        this.socket = socket;
        this.settings = settings;
        this.connection = new ConnectionWatch(
                settings.greetingTime().toNanos(), settings.reconnectInterval().toNanos());
    }

    String bind(String endpoint) throws EndpointException {
        check(endpoint);
        try {
            if (!socket.bind(endpoint)) {
                throw EndpointException.notBound(endpoint, reason(endpoint, socket.errno()));
            }
            return socket.getLastEndpoint();
        } catch (ZMQException refused) {
            throw EndpointException.notBound(endpoint, reason(endpoint, refused.getErrorCode()));
        } catch (IllegalArgumentException | ZError.IOException wrong) {
            throw EndpointException.notBound(endpoint, String.valueOf(wrong.getMessage()));
        }
    }

    void unbind(String endpoint) {
        socket.unbind(endpoint);
    }

    void connect(String endpoint) throws EndpointException {
        if (connectedTo != null) {
            throw new IllegalStateException("connected to " + connectedTo + " already");
        }
        check(endpoint);
        attach(endpoint);
        connectedTo = endpoint;
    }

    private void attach(String endpoint) throws EndpointException {
        try {
            if (!socket.connect(endpoint)) {
                throw EndpointException.notConnected(endpoint, reason(endpoint, socket.errno()));
            }
        } catch (ZMQException refused) {
            throw EndpointException.notConnected(endpoint, reason(endpoint, refused.getErrorCode()));
        } catch (IllegalArgumentException | ZError.IOException wrong) {
            throw EndpointException.notConnected(endpoint, String.valueOf(wrong.getMessage()));
        }
    }

    void told(SocketEvent event, long now) {
        connection.told(event.kind(), now);
    }

    /** Whether the peer it is connected to is there and has greeted. */
    boolean isGreeted() {
        return connection.isGreeted();
    }

    /** When {@link #isDue} is to be asked next; {@link Long#MAX_VALUE} if it need not be. */
    long deadline() {
        return connection.deadline();
    }

    /** Whether the connection is to be made again, which it says once. Those of a bound socket are made by others. */
    boolean isDue(long now) {
        return connection.isDue(now) && connectedTo != null;
    }

    /** Makes the connection again, now or later if that fails. What waits in it is lost. It may have to look up a name. */
    void renew(long now) {
        String address = connectedTo;
        if (address == null) {
            return;
        }
        LOG.debug("the connection to {} is made again", address);
        try {
            socket.disconnect(address);
            attach(address);
        } catch (EndpointException | ZMQException refused) {
            LOG.warn("the connection to {} could not be made again", address, refused);
            connection.failed(now);
        }
    }

    private void check(String endpoint) throws EndpointException {
        boolean tcp = endpoint.startsWith("tcp://");
        boolean ipc = settings.ipc() && endpoint.startsWith("ipc://");
        if (!tcp && !ipc) {
            throw new EndpointException(
                    endpoint,
                    "an address begins with tcp://" + (settings.ipc() ? " or ipc://" : "") + ", not as '" + endpoint
                            + "'");
        }
    }

    private String reason(String endpoint, int error) {
        return RefusedAddress.reason(endpoint, settings.ipv6(), error);
    }
}
