package io.labwire.katcp.client;

import io.labwire.katcp.message.KatcpInform;
import io.labwire.katcp.message.KatcpReply;
import io.labwire.katcp.message.KatcpRequest;
import io.labwire.katcp.message.MessageType;
import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection to a KATCP device (specification, section 12). Generated clients put typed methods in front of it; the
 * untyped ones here stay available beside them.
 *
 * <p>All methods may be called by any thread. Futures are completed and callbacks called one after the other by a thread
 * of the client's executor, never by the thread that reads from the network; a callback that waits for another reply of the
 * same client waits in vain, as replies come through the same executor.
 */
public final class KatcpClient implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KatcpClient.class);

    private final String device;
    private final ClientLimits limits;
    private final ClientExecutor executor;
    private final CallbackQueue callbacks;
    private final List<Consumer<? super Message>> informListeners = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> greeted = new CompletableFuture<>();
    private final CompletableFuture<Void> gone = new CompletableFuture<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final ClientTransport transport;

    private volatile Optional<ProtocolFlags> protocol = Optional.empty();
    private volatile Map<String, List<String>> versions = Map.of();
    private volatile long lateReplies;

    KatcpClient(Builder built) {
        this.device = built.device();
        this.limits = built.limits;
        this.informListeners.addAll(built.informListeners);
        this.executor = built.executor == null ? ClientExecutor.own() : ClientExecutor.of(built.executor);
        this.callbacks = new CallbackQueue(executor, limits.pendingCallbacks(), this::callbacksPile);
        this.transport = new ClientTransport(
                link -> new ClientCore(device, limits, Optional.ofNullable(built.preset), link, this::unsolicited),
                this::noteState);
    }

    /**
     * Connects to a device and waits for its greeting. A device that does not greet is assumed to know no ids.
     *
     * @param configuration sets at least the port
     * @return the client, connected
     * @throws java.io.UncheckedIOException if there is no connection within the connect timeout, or the wait is interrupted
     */
    public static KatcpClient connect(Consumer<? super Builder> configuration) {
        Builder builder = new Builder();
        configuration.accept(builder);
        if (builder.port == 0) {
            throw new IllegalStateException("the device's port is not set");
        }
        KatcpClient client = new KatcpClient(builder);
        new Connecting(client, builder.device()).to(builder.host, builder.port, builder.connectTimeout);
        return client;
    }

    /**
     * Calls a device; informs that precede the reply are discarded.
     *
     * @param request the request
     * @param replyType the type of its reply
     * @param <R> the reply
     * @return the reply; fails with {@link CallFailure}
     */
    public <R extends KatcpReply> CompletableFuture<R> call(KatcpRequest<R> request, MessageType<R> replyType) {
        return call(request, replyType, List.<MessageType<KatcpInform>>of(), inform -> {});
    }

    /**
     * Calls a device.
     *
     * @param request the request
     * @param replyType the type of its reply
     * @param informTypes the types of the informs that precede the reply
     * @param informs is given each of them, in order, before the future is completed
     * @param <R> the reply
     * @param <I> the informs
     * @return the reply; fails with {@link CallFailure}
     */
    public <R extends KatcpReply, I extends KatcpInform> CompletableFuture<R> call(
            KatcpRequest<R> request,
            MessageType<R> replyType,
            List<? extends MessageType<? extends I>> informTypes,
            Consumer<? super I> informs) {
        TypedCall<R, I> call = new TypedCall<>(replyType, List.copyOf(informTypes), informs);
        send(MessageType.messageOf(request), call);
        return call.result();
    }

    /**
     * Sends any request. It gets an id if the device supports ids, unless it has one.
     *
     * @param request the request
     * @return reply and informs, whatever the reply says; fails with {@link CallFailure} if there is no reply
     * @throws IllegalArgumentException if it is no request
     */
    public CompletableFuture<Answer> request(Message request) {
        if (request.kind() != MessageKind.REQUEST) {
            throw new IllegalArgumentException("not a request: " + request);
        }
        RawCall call = new RawCall(limits.informsPerAnswer());
        send(request, call);
        return call.result();
    }

    private void send(Message request, ReplyListener listener) {
        ReplyListener queued = new QueuedListener(listener, callbacks);
        if (closed.get()) {
            queued.failed(CallFailure.notConnected(device));
            return;
        }
        transport
                .loop()
                .execute(() -> transport
                        .core()
                        .request(
                                request,
                                limits.requestTimeout(),
                                queued,
                                transport.loop().now()));
    }

    /**
     * Waits for a reply.
     *
     * @param reply a future that this client gave
     * @param <R> the reply
     * @return the reply
     * @throws CallFailure if there is none
     * @throws InterruptedException if the waiting thread is interrupted; the call goes on
     */
    public static <R> R await(CompletableFuture<R> reply) throws InterruptedException, CallFailure {
        try {
            return reply.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof CallFailure failure) {
                throw failure;
            }
            throw new IllegalStateException("the call ended in an unexpected way", failed);
        }
    }

    /**
     * Has a listener told of each inform that belongs to no request, such as {@code #sensor-status} and {@code #log}.
     *
     * @param listener is called by the callbacks' thread, in order
     */
    public void onInform(Consumer<? super Message> listener) {
        informListeners.add(listener);
    }

    /**
     * The protocol that the device speaks.
     *
     * @return empty if it has not said, or not in a way that makes sense
     */
    public Optional<ProtocolFlags> protocol() {
        return protocol;
    }

    /**
     * What the device said of itself in {@code #version-connect}.
     *
     * @return versions by name, such as {@code katcp-device}
     */
    public Map<String, List<String>> versions() {
        return versions;
    }

    /**
     * Whether the connection is there.
     *
     * @return false once it is lost or closed
     */
    public boolean isConnected() {
        return !gone.isDone();
    }

    /**
     * The end of the connection, whoever ends it.
     *
     * @return completed by the callbacks' thread, after every callback about what came before
     */
    public CompletableFuture<Void> whenDisconnected() {
        return gone.copy();
    }

    /**
     * How many replies came that nobody waited for any more.
     *
     * @return the count, since the beginning
     */
    public long lateReplies() {
        return lateReplies;
    }

    /** Fails pending calls, closes the connection and ends the client's threads. Twice is fine. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            transport.close();
            callbacks.add(() -> gone.complete(null));
            executor.close();
        }
    }

    ClientTransport transport() {
        return transport;
    }

    CompletableFuture<Void> greeted() {
        return greeted;
    }

    /** By the loop's thread, after each input. */
    private void noteState() {
        ClientCore core = transport.core();
        lateReplies = core.lateReplies();
        if (core.isClosed()) {
            greeted.complete(null);
            callbacks.add(() -> gone.complete(null));
        }
        if (!greeted.isDone() && core.protocol().isPresent()) {
            protocol = core.protocol();
            versions = core.versions();
            greeted.complete(null);
        }
    }

    private void unsolicited(Message message) {
        if (message.kind() != MessageKind.INFORM || informListeners.isEmpty()) {
            return;
        }
        callbacks.add(() -> {
            for (Consumer<? super Message> listener : informListeners) {
                try {
                    listener.accept(message);
                } catch (RuntimeException fault) {
                    LOG.error("The callback for #{} failed", message.name(), fault);
                }
            }
        });
    }

    private void callbacksPile(boolean high) {
        transport.reading(!high);
    }

    /** Says which device a client connects to, and how. */
    public static final class Builder extends ClientOptions<Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }
    }
}
