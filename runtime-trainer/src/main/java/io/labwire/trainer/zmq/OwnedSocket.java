package io.labwire.trainer.zmq;

import io.labwire.core.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zeromq.ZMQ;
import org.zeromq.ZMQException;
import zmq.ZError;

/** A socket of a {@link SocketThread}. Only that thread may call it. */
public final class OwnedSocket {

    private static final Logger LOG = LoggerFactory.getLogger(OwnedSocket.class);

    private final SocketThread owner;
    private final ZMQ.Socket socket;
    private final SocketSettings settings;
    private final ConnectionWatch connection;
    private @Nullable Consumer<List<byte[]>> receiver;
    private @Nullable String connectedTo;
    private @Nullable List<byte[]> held;

    /** A message was given to ZeroMQ, and nothing has come since. */
    private boolean given;

    private boolean paused;
    private boolean closed;

    OwnedSocket(SocketThread owner, ZMQ.Socket socket, SocketSettings settings) {
        this.owner = owner;
        this.socket = socket;
        this.settings = settings;
        this.connection = new ConnectionWatch(
                settings.greetingTime().toNanos(), settings.reconnectInterval().toNanos());
    }

    /**
     * Binds the socket to an address.
     *
     * @param endpoint such as {@code tcp://127.0.0.1:5556}, with {@code *} for a port that the system chooses
     * @return the address that it is bound to
     * @throws EndpointException if it cannot be bound there
     */
    public String bind(String endpoint) throws EndpointException {
        check(endpoint);
        try {
            if (!socket.bind(endpoint)) {
                throw EndpointException.notBound(endpoint, describe(socket.errno()));
            }
            return socket.getLastEndpoint();
        } catch (ZMQException refused) {
            throw EndpointException.notBound(endpoint, describe(refused.getErrorCode()));
        } catch (IllegalArgumentException | ZError.IOException wrong) {
            throw EndpointException.notBound(endpoint, String.valueOf(wrong.getMessage()));
        }
    }

    /**
     * Takes one {@link #bind} back. The address may be free only some time later.
     *
     * @param endpoint the address that it is bound to, as {@link #bind} has returned it
     */
    public void unbind(String endpoint) {
        socket.unbind(endpoint);
    }

    /**
     * Connects the socket to an address, its only one. Whether somebody is there shows later; ZeroMQ goes on trying.
     *
     * @param endpoint such as {@code tcp://127.0.0.1:5556}
     * @throws EndpointException if there is no such address
     */
    public void connect(String endpoint) throws EndpointException {
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
                throw EndpointException.notConnected(endpoint, describe(socket.errno()));
            }
        } catch (ZMQException refused) {
            throw EndpointException.notConnected(endpoint, describe(refused.getErrorCode()));
        } catch (IllegalArgumentException | ZError.IOException wrong) {
            throw EndpointException.notConnected(endpoint, String.valueOf(wrong.getMessage()));
        }
    }

    /**
     * Sets which subscriptions are taken; all if not set. For XPUB sockets, before they are bound. Encrypted ones are not asked about, as
     * ZeroMQ has unpacked them.
     *
     * @param admitted is asked about the beginning that somebody wants, by threads of ZeroMQ or the one that owns the socket; who
     *     is refused hears nothing of it and is told nothing
     */
    public void admitSubscriptions(Predicate<Bytes> admitted) {
        socket.setMsgAllocator(new FrameMemory(settings.maxMessageSize(), admitted));
    }

    /**
     * Subscribes to all messages whose first frame begins so. For SUB sockets.
     *
     * @param prefix the beginning; without any bytes it takes everything
     */
    public void subscribe(byte[] prefix) {
        socket.subscribe(prefix);
    }

    /**
     * Takes one {@link #subscribe} back.
     *
     * @param prefix the beginning
     */
    public void unsubscribe(byte[] prefix) {
        socket.unsubscribe(prefix);
    }

    /**
     * Sets who is given the messages that come in, from now on. Without one they wait.
     *
     * @param each is given the frames of one message; called by the thread that owns the socket
     */
    public void onMessage(Consumer<List<byte[]>> each) {
        this.receiver = each;
        owner.lookAgain();
    }

    /**
     * Sends a message, all its frames or none, without waiting. A socket that connects keeps one message until its peer has greeted.
     *
     * @param frames one or more
     * @return false if nobody can take it now, or it is not this socket's turn to send
     */
    public boolean send(List<byte[]> frames) {
        if (connectedTo != null && !connection.isGreeted()) {
            boolean first = held == null;
            held = first ? List.copyOf(frames) : held;
            return first;
        }
        return sendNow(frames);
    }

    private boolean sendNow(List<byte[]> frames) {
        owner.lookAgain();
        given = true;
        try {
            for (int at = 0; at < frames.size(); at++) {
                int more = at + 1 < frames.size() ? ZMQ.SNDMORE : 0;
                if (!socket.send(frames.get(at), ZMQ.DONTWAIT | more)) {
                    if (at > 0) {
                        throw new IllegalStateException("a message broke off at frame " + at + " of " + frames.size());
                    }
                    return false;
                }
            }
            return true;
        } catch (ZMQException notNow) {
            if (notNow.getErrorCode() == ZError.EFSM || notNow.getErrorCode() == ZError.EHOSTUNREACH) {
                return false;
            }
            throw notNow;
        }
    }

    /** Something has become of its connection. */
    void onEvent(SocketEvent event, long now) {
        connection.told(event.kind(), now);
        List<byte[]> waiting = held;
        if (connection.isGreeted() && waiting != null && !closed) {
            held = null;
            boolean sent = sendNow(waiting);
            LOG.trace("what waited for {} is on its way: {}", event.address(), sent);
        }
    }

    /** When {@link #onTime} is to be called next; {@link Long#MAX_VALUE} if it is not. */
    long nextDeadline() {
        return connection.deadline();
    }

    /** Makes a connection again that ZeroMQ does not, unless a message that waits in it for its way or its answer were lost by that. */
    void onTime(long now) {
        String address = connectedTo;
        if (!connection.isDue(now) || address == null || closed || given) {
            return;
        }
        LOG.debug("the connection to {} is made again", address);
        try {
            socket.disconnect(address);
            attach(address);
        } catch (EndpointException | ZMQException refused) {
            LOG.warn("the connection to {} could not be made again", address, refused);
        }
    }

    /** Messages wait from now on, in ZeroMQ. */
    void pause() {
        paused = true;
    }

    /** Messages are given to their receiver again. */
    void resume() {
        paused = false;
        owner.lookAgain();
    }

    /** Closes the socket; what it has yet to send is thrown away. */
    public void close() {
        close(0);
    }

    void close(int linger) {
        if (!closed) {
            closed = true;
            receiver = null;
            held = null;
            owner.forget(this);
            socket.setLinger(linger);
            socket.close();
        }
    }

    int linger() {
        return Milliseconds.of(settings.linger());
    }

    ZMQ.Socket socket() {
        return socket;
    }

    /** The next message for the receiver, if there are both. */
    boolean receiveOne() {
        Consumer<List<byte[]>> to = receiver;
        if (closed || to == null || (socket.getEvents() & ZMQ.Poller.POLLIN) == 0 || paused) {
            return false; // looked at even if it is paused: what ZeroMQ has to do is done then
        }
        byte[] frame = socket.recv(ZMQ.DONTWAIT);
        if (frame == null) {
            return false;
        }
        given = false;
        if (!socket.hasReceiveMore()) {
            to.accept(List.of(frame));
            return true;
        }
        List<byte[]> frames = new ArrayList<>();
        while (frame != null) {
            frames.add(frame);
            frame = socket.hasReceiveMore() ? socket.recv(ZMQ.DONTWAIT) : null;
        }
        to.accept(frames);
        return true;
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

    private static String describe(int error) {
        return switch (error) {
            case ZError.EADDRINUSE -> "the address is in use";
            case ZError.EADDRNOTAVAIL -> "it is no address of this machine";
            default -> ZError.toString(error);
        };
    }

    static void configure(ZMQ.Socket socket, SocketSettings settings) {
        socket.setSndHWM(settings.sendHighWaterMark());
        socket.setRcvHWM(settings.receiveHighWaterMark());
        socket.setLinger(Milliseconds.of(settings.linger()));
        socket.setIPv6(settings.ipv6());
        socket.setMaxMsgSize(settings.maxMessageSize());
        socket.setMsgAllocator(new FrameMemory(settings.maxMessageSize(), null));
        socket.setReconnectIVL(Milliseconds.of(settings.reconnectInterval()));
        socket.setHandshakeIvl(Milliseconds.of(settings.handshakeTime()));
        SocketSettings.Heartbeating heartbeating = settings.heartbeating();
        if (heartbeating != null) {
            socket.setHeartbeatIvl(Milliseconds.of(heartbeating.interval()));
            socket.setHeartbeatTimeout(Milliseconds.of(heartbeating.timeout()));
        }
        Curve curve = settings.curve();
        if (curve != null) {
            CurveKeys.set(socket, curve);
        }
    }
}
