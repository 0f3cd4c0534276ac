package io.labwire.katcp.device;

import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.argument.Address;
import io.labwire.katcp.argument.TimeForm;
import io.labwire.katcp.message.KatcpInform;
import io.labwire.katcp.message.KatcpReply;
import io.labwire.katcp.message.KatcpRequest;
import io.labwire.katcp.message.MessageType;
import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.wire.Line;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;

/**
 * One request of a device: its name, what {@code ?help} says of it, and what serves it. Made by generated code, with
 * {@link #of}.
 */
public final class RequestHandler {

    /** A request whose arguments have been read, ready to be started. */
    @FunctionalInterface
    public interface Call {

        /**
         * Starts the handler.
         *
         * @param context what the handler knows of the request
         * @return the reply, now or later
         */
        CompletionStage<? extends KatcpReply> start(InformingContext<KatcpInform> context);
    }

    /** Reads the arguments of a request. */
    private interface Preparation {
        Call prepare(Line request, TimeForm time) throws WireFormatException;
    }

    private final String name;
    private final RequestHandlerBuilder<?, ?> facts;
    private final Preparation preparation;

    private <Q extends KatcpRequest<R>, R extends KatcpReply> RequestHandler(
            RequestHandlerBuilder<Q, R> facts, Preparation preparation) {
        this.name = facts.request().name();
        this.facts = facts;
        this.preparation = preparation;
    }

    /**
     * Begins to describe a request.
     *
     * @param request the type of the request
     * @param reply the type of its reply
     * @param <Q> the request
     * @param <R> the reply
     * @return a builder
     */
    public static <Q extends KatcpRequest<R>, R extends KatcpReply> RequestHandlerBuilder<Q, R> of(
            MessageType<Q> request, MessageType<R> reply) {
        return new RequestHandlerBuilder<>(request, reply);
    }

    static <Q extends KatcpRequest<R>, R extends KatcpReply> RequestHandler plain(
            RequestHandlerBuilder<Q, R> facts,
            BiFunction<? super Q, ? super RequestContext, ? extends CompletionStage<R>> handler) {
        return new RequestHandler(facts, (line, time) -> {
            Q request = facts.request().read(line, time);
            return context -> handler.apply(request, context);
        });
    }

    static <Q extends KatcpRequest<R>, R extends KatcpReply, I extends KatcpInform> RequestHandler informing(
            RequestHandlerBuilder<Q, R> facts,
            Class<I> informs,
            BiFunction<? super Q, ? super InformingContext<I>, ? extends CompletionStage<R>> handler) {
        Objects.requireNonNull(informs, "informs");
        return new RequestHandler(facts, (line, time) -> {
            Q request = facts.request().read(line, time);
            return context -> handler.apply(request, new Narrowed<>(context, informs));
        });
    }

    /** Lets a handler send its own informs only. */
    private record Narrowed<I extends KatcpInform>(InformingContext<KatcpInform> any, Class<I> informs)
            implements InformingContext<I> {

        @Override
        public void inform(I inform) {
            any.inform(informs.cast(inform));
        }

        @Override
        public Address client() {
            return any.client();
        }

        @Override
        public ClientConnection connection() {
            return any.connection();
        }

        @Override
        public OptionalInt requestId() {
            return any.requestId();
        }
    }

    /**
     * The name on the wire.
     *
     * @return such as {@code tune}
     */
    public String name() {
        return name;
    }

    /**
     * What {@code ?help} says.
     *
     * @return a text that is not empty
     */
    public String description() {
        return facts.description();
    }

    /**
     * How long a client should wait for the reply (specification, section 8, "request-timeout-hint").
     *
     * @return the time, or empty if there is nothing to say
     */
    public Optional<Duration> timeoutHint() {
        return facts.timeoutHint();
    }

    /**
     * Whether the request exists on a server of some protocol (specification, section 11.3).
     *
     * @param protocol what the server speaks
     * @return false if the request needs more
     */
    public boolean isServedBy(ProtocolFlags protocol) {
        return facts.isServedBy(protocol);
    }

    /**
     * Reads the arguments of a request.
     *
     * @param request a request of this name; not needed any more afterwards
     * @param time how the connection writes moments
     * @return the request, ready to be started
     * @throws WireFormatException if the arguments are not those of this request
     */
    public Call prepare(Line request, TimeForm time) throws WireFormatException {
        return preparation.prepare(request, time);
    }
}
