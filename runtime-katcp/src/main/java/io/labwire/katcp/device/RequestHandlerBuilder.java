package io.labwire.katcp.device;

import io.labwire.katcp.message.KatcpInform;
import io.labwire.katcp.message.KatcpReply;
import io.labwire.katcp.message.KatcpRequest;
import io.labwire.katcp.message.MessageType;
import io.labwire.katcp.protocol.ProtocolFlags;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Describes a request, and at last says what serves it.
 *
 * @param <Q> the request
 * @param <R> its reply
 */
public final class RequestHandlerBuilder<Q extends KatcpRequest<R>, R extends KatcpReply> {

    private final MessageType<Q> request;
    private String description = "";
    private @Nullable Duration timeoutHint;
    private int major;
    private int minor;
    private String flags = "";
    private int lastMajor = Integer.MAX_VALUE;
    private int lastMinor;

    RequestHandlerBuilder(MessageType<Q> request, MessageType<R> reply) {
        if (!request.name().equals(reply.name())) {
            throw new IllegalArgumentException(reply + " is not the reply to " + request);
        }
        this.request = request;
    }

    /**
     * Says what the request does.
     *
     * @param text not empty; its first line is what {@code ?help} lists
     * @return this builder
     * @throws IllegalArgumentException if the text is blank
     */
    public RequestHandlerBuilder<Q, R> description(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("?" + request.name() + " has no description");
        }
        this.description = text.strip();
        return this;
    }

    /**
     * Says how long a client should wait for the reply.
     *
     * @param hint a positive time
     * @return this builder
     * @throws IllegalArgumentException if the time is not positive
     */
    public RequestHandlerBuilder<Q, R> timeoutHint(Duration hint) {
        if (hint.isZero() || hint.isNegative()) {
            throw new IllegalArgumentException("a timeout hint is positive");
        }
        this.timeoutHint = hint;
        return this;
    }

    /**
     * Says what the server has to speak for the request to exist.
     *
     * @param sinceMajor the major version
     * @param sinceMinor the minor version
     * @param neededFlags the flags
     * @return this builder
     */
    public RequestHandlerBuilder<Q, R> needs(int sinceMajor, int sinceMinor, String neededFlags) {
        this.major = sinceMajor;
        this.minor = sinceMinor;
        this.flags = Objects.requireNonNull(neededFlags, "neededFlags");
        return this;
    }

    /**
     * Says until when the request exists.
     *
     * @param lastMajor the major version of the last that has it
     * @param lastMinor its minor version
     * @return this builder
     */
    public RequestHandlerBuilder<Q, R> until(int lastMajor, int lastMinor) {
        this.lastMajor = lastMajor;
        this.lastMinor = lastMinor;
        return this;
    }

    /**
     * Says what serves the request, if no informs precede the reply.
     *
     * @param handler gives the reply, now or later; called by a thread of the server's executor
     * @return the finished handler
     * @throws IllegalStateException if there is no description
     */
    public RequestHandler handledBy(
            BiFunction<? super Q, ? super RequestContext, ? extends CompletionStage<R>> handler) {
        return RequestHandler.plain(finished(), handler);
    }

    /**
     * Says what serves the request, if informs precede the reply.
     *
     * @param informs the class of the informs
     * @param handler gives the reply, now or later; called by a thread of the server's executor
     * @param <I> the informs
     * @return the finished handler
     * @throws IllegalStateException if there is no description
     */
    public <I extends KatcpInform> RequestHandler informing(
            Class<I> informs,
            BiFunction<? super Q, ? super InformingContext<I>, ? extends CompletionStage<R>> handler) {
        return RequestHandler.informing(finished(), informs, handler);
    }

    private RequestHandlerBuilder<Q, R> finished() {
        if (description.isEmpty()) {
            throw new IllegalStateException("?" + request.name() + " has no description");
        }
        return this;
    }

    MessageType<Q> request() {
        return request;
    }

    String description() {
        return description;
    }

    Optional<Duration> timeoutHint() {
        return Optional.ofNullable(timeoutHint);
    }

    boolean isServedBy(ProtocolFlags protocol) {
        boolean stillThere =
                protocol.major() < lastMajor || (protocol.major() == lastMajor && protocol.minor() <= lastMinor);
        return stillThere && protocol.meets(major, minor, flags);
    }
}
