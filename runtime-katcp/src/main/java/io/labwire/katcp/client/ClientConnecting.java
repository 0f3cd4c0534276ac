package io.labwire.katcp.client;

import io.labwire.katcp.protocol.ProtocolFlags;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The part of a client that is about its connection: when it is there, and what is known of the device at its other end
 * (specification, sections 4 and 12.1).
 */
public abstract sealed class ClientConnecting permits ClientListening {

    private final ClientSession session;

    ClientConnecting(ClientSession session) {
        this.session = session;
    }

    ClientSession session() {
        return session;
    }

    /**
     * Begins to connect, and goes on until {@link #stop} or {@link KatcpClient#close}: also when nobody listens there yet.
     *
     * @throws IllegalStateException if it is started already, or closed
     */
    public final void start() {
        session.start();
    }

    /**
     * Fails pending calls, closes the connection and ends the client's thread. It can be started again.
     *
     * @throws IllegalStateException if it is not started
     */
    public final void stop() {
        if (!session.stop()) {
            throw new IllegalStateException("this client is not started");
        }
    }

    /**
     * Whether the client is started.
     *
     * @return true from {@link #start} to {@link #stop}
     */
    public final boolean isRunning() {
        return session.isRunning();
    }

    /**
     * How far the connection has come.
     *
     * @return the state, a moment ago
     */
    public final ConnectionState state() {
        return session.state();
    }

    /**
     * Waits for a connection.
     *
     * @param timeout how long at most
     * @return whether there is one
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public final boolean waitConnected(Duration timeout) throws InterruptedException {
        return session.await(this::isConnected, timeout);
    }

    /**
     * Waits until it is known which protocol the device speaks. It stays known when the connection is lost.
     *
     * @param timeout how long at most
     * @return whether {@link #protocol} is known
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public final boolean waitProtocol(Duration timeout) throws InterruptedException {
        return session.await(() -> protocol().isPresent(), timeout);
    }

    /**
     * Has a listener told of each change of the connection, by the thread that reads, before any message of a new
     * connection is read: it must not block. If it throws when the connection is made, the connection is given up.
     *
     * @param listener is told of later changes
     * @return takes the listener back
     */
    public final Registration onState(Consumer<? super ConnectionChange> listener) {
        return session.onState(Objects.requireNonNull(listener, "listener"));
    }

    /**
     * Gives the present connection up, if there is one. The next follows as after any other end of a connection.
     *
     * @param reason why, for those who are told of the state
     */
    public final void disconnect(String reason) {
        session.disconnect(Objects.requireNonNull(reason, "reason"));
    }

    /**
     * Makes something part of this client that is told everything by the client's own thread.
     *
     * @param extension the part
     * @return takes it out again
     */
    public final Registration attach(ClientExtension extension) {
        return session.attach(Objects.requireNonNull(extension, "extension"));
    }

    /**
     * Has something done by the callbacks' thread, after all callbacks that wait already.
     *
     * @param task what
     */
    public final void callBack(Runnable task) {
        session.callbacks().add(task, CallbackQueue.SMALL);
    }

    /**
     * Has something done by the callbacks' thread, after all callbacks that wait already. When those that wait take much
     * memory, reading from the device pauses.
     *
     * @param task what
     * @param bytes how much memory it takes until then, about
     */
    public final void callBack(Runnable task, long bytes) {
        session.callbacks().add(task, bytes);
    }

    /**
     * The protocol that the device speaks. After a reconnect it is the old one until the device has greeted.
     *
     * @return empty if it has not said, or not in a way that makes sense
     */
    public final Optional<ProtocolFlags> protocol() {
        return session.protocol();
    }

    /**
     * What the device said of itself in {@code #version-connect}, on the last connection.
     *
     * @return versions by name, such as {@code katcp-device}
     */
    public final Map<String, List<String>> versions() {
        return session.versions();
    }

    /**
     * Where the device is.
     *
     * @return host and port, an IPv6 address in brackets
     */
    public final String device() {
        return session.device();
    }

    /**
     * Whether the connection is there.
     *
     * @return false once it is lost, until there is another
     */
    public final boolean isConnected() {
        return session.state().isConnected();
    }

    /**
     * The end of the present connection, whoever ends it.
     *
     * @return completed by the callbacks' thread, after every callback about what came before; completed already if there
     *     is no connection
     */
    public final CompletableFuture<Void> whenDisconnected() {
        return session.gone();
    }

    /**
     * How many replies came that nobody waited for any more.
     *
     * @return the count, since the beginning
     */
    public final long lateReplies() {
        return session.lateReplies();
    }
}
