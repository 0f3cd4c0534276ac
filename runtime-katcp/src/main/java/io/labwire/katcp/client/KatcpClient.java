package io.labwire.katcp.client;

import io.labwire.katcp.message.KatcpInform;
import io.labwire.katcp.message.KatcpReply;
import io.labwire.katcp.message.KatcpRequest;
import io.labwire.katcp.message.MessageType;
import io.labwire.katcp.wire.Message;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * A client of a KATCP device (specification, section 12). Generated clients put typed methods in front of it; the
 * untyped ones here stay available beside them.
 *
 * <p>It connects again when the connection is lost, half a second later and for ever, unless it is told otherwise.
 * Requests are not repeated: those that are pending fail with the connection.
 *
 * <p>All methods may be called by any thread. Futures are completed and callbacks called one after the other by a thread
 * of the client's executor, never by the thread that reads from the network. A callback must not wait for a future of the
 * same client, since futures are completed by the same thread; that is refused. The forms that wait by themselves,
 * {@link #requestAndWait} and {@link #answerAndWait}, may be used there.
 */
public final class KatcpClient extends ClientRequesting implements AutoCloseable {

    private KatcpClient(ClientSession session, CallOptions options) {
        super(session, options);
    }

    /**
     * A client that does nothing until it is {@linkplain #start started}.
     *
     * @param configuration sets at least the port
     * @return the client, for the caller to close
     * @throws IllegalStateException if no port is set
     */
    public static KatcpClient create(Consumer<? super Builder> configuration) {
        Builder builder = new Builder();
        configuration.accept(builder);
        if (builder.port == 0) {
            throw new IllegalStateException("the device's port is not set");
        }
        return new KatcpClient(new ClientSession(builder), CallOptions.DEFAULT);
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
        KatcpClient client = create(asked -> {
            configuration.accept(asked);
            builder.connectTimeout(asked.connectTimeout);
        });
        new FirstConnection(client.session()).await(builder.connectTimeout);
        return client;
    }

    /**
     * The same client, with other options for the calls that are made here. Generated clients that are given it make all
     * of their calls so.
     *
     * @param forCalls the options
     * @return shares the connection with this; to close either closes both
     */
    public KatcpClient with(CallOptions forCalls) {
        return new KatcpClient(session(), Objects.requireNonNull(forCalls, "forCalls"));
    }

    /**
     * Calls a device; informs that precede the reply are discarded.
     *
     * @param request the request
     * @param replyType the type of its reply
     * @param <R> the reply
     * @return the reply; fails with {@link CallFailure}; cancelling it gives the call up
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
     * @return the reply; fails with {@link CallFailure}; cancelling it gives the call up
     */
    public <R extends KatcpReply, I extends KatcpInform> CompletableFuture<R> call(
            KatcpRequest<R> request,
            MessageType<R> replyType,
            List<? extends MessageType<? extends I>> informTypes,
            Consumer<? super I> informs) {
        ReplyFuture<R> reply = new ReplyFuture<>(session().callbacks());
        Message message = MessageType.messageOf(request, session().timeForm());
        var unused = send(
                message,
                reply,
                new TypedCall<>(reply, session()::timeForm, replyType, List.copyOf(informTypes), informs));
        return reply;
    }

    /**
     * How long calls wait for a reply that are not told otherwise.
     *
     * @return the time-out
     */
    public Duration requestTimeout() {
        return options().timeout().orElse(session().limits().requestTimeout());
    }

    /** Fails pending calls, closes the connection and ends the client's threads. Twice is fine. */
    @Override
    public void close() {
        session().close();
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
