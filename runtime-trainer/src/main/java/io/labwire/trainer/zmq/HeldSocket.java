package io.labwire.trainer.zmq;

import org.zeromq.ZMQ;

/** A socket that a {@link SocketThread} has opened and closes. */
public abstract sealed class HeldSocket permits OwnedSocket, TurnSocket {

    private final ZMQ.Socket socket;
    private final Attachment attachment;
    private final int linger;

    HeldSocket(ZMQ.Socket socket, SocketSettings settings) {
        this.socket = socket;
        this.attachment = new Attachment(socket, settings);
        this.linger = Milliseconds.of(settings.linger());
    }

    /**
     * Binds the socket to an address. Only for the thread that has opened it, before others use it.
     *
     * @param endpoint such as {@code tcp://127.0.0.1:5556}, with {@code *} for a port that the system chooses
     * @return the address that it is bound to
     * @throws EndpointException if it cannot be bound there
     */
    public final String bind(String endpoint) throws EndpointException {
        return attachment.bind(endpoint);
    }

    /**
     * Takes one {@link #bind} back. The address may be free only some time later. Only for the thread that has opened it, before others
     * use it.
     *
     * @param endpoint the address that it is bound to, as {@link #bind} has returned it
     */
    public final void unbind(String endpoint) {
        attachment.unbind(endpoint);
    }

    /**
     * Connects the socket to an address, its only one. Whether somebody is there shows later; ZeroMQ goes on trying. Only for the
     * thread that has opened it, before others use it.
     *
     * @param endpoint such as {@code tcp://127.0.0.1:5556}
     * @throws EndpointException if there is no such address
     */
    public final void connect(String endpoint) throws EndpointException {
        attachment.connect(endpoint);
    }

    /** Closes the socket; what it has yet to send is thrown away. */
    public final void close() {
        close(0);
    }

    /** Closes the socket; what it has yet to send has so many milliseconds. */
    abstract void close(int lingering);

    /** Something has become of its connections. Called by the thread that has opened it. */
    abstract void onEvent(SocketEvent event, long now);

    /** When {@link #onTime} is to be called next; {@link Long#MAX_VALUE} if it is not. */
    abstract long nextDeadline();

    /** Tells the time. Called by the thread that has opened it. */
    abstract void onTime(long now);

    /** Gives the next message to its receiver, if there are both. Called by the thread that has opened it. */
    abstract boolean receiveOne();

    /** How many milliseconds what it has yet to send is to have at the end. */
    final int linger() {
        return linger;
    }

    final ZMQ.Socket socket() {
        return socket;
    }

    final Attachment attachment() {
        return attachment;
    }
}
