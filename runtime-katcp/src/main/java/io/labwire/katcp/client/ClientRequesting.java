package io.labwire.katcp.client;

import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageKind;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** The part of a client that sends messages without types, and waits for what comes back (specification, section 12.2). */
public abstract sealed class ClientRequesting extends ClientListening permits KatcpClient {

    private final CallOptions options;

    ClientRequesting(ClientSession session, CallOptions options) {
        super(session);
        this.options = options;
    }

    CallOptions options() {
        return options;
    }

    /**
     * Sends any request. It gets an id if the device supports ids, unless it has one.
     *
     * @param request the request
     * @return reply and informs, whatever the reply says; fails with {@link CallFailure} if there is no reply; cancelling
     *     it gives the request up
     * @throws IllegalArgumentException if it is no request
     */
    public final CompletableFuture<Answer> request(Message request) {
        ReplyFuture<Answer> answer = new ReplyFuture<>(session().callbacks());
        gather(checked(request), answer, new RawCall(answer, session().limits()));
        return answer;
    }

    /**
     * Sends any request, and tells what becomes of it as it comes.
     *
     * @param request the request
     * @param listener is told each inform and exactly one outcome, in order, by the callbacks' thread
     * @return the request on its way
     * @throws IllegalArgumentException if it is no request
     */
    public final Call request(Message request, ReplyListener listener) {
        return session()
                .send(
                        checked(request),
                        options,
                        new QueuedListener(listener, session().callbacks()));
    }

    /**
     * Sends any request; when there is no reply, one is made up: {@code !name fail text}, as other KATCP clients do.
     *
     * @param request the request
     * @return reply and informs; does not fail; cancelling it gives the request up
     * @throws IllegalArgumentException if it is no request
     */
    public final CompletableFuture<Answer> answer(Message request) {
        ReplyFuture<Answer> answer = new ReplyFuture<>(session().callbacks());
        gather(
                checked(request),
                answer,
                new SyntheticReply(request, answer, session().limits()));
        return answer;
    }

    private void gather(Message request, ReplyFuture<Answer> future, RawCall listener) {
        Call call = send(request, future, listener);
        listener.whenTooLarge(call::cancel);
    }

    <T> Call send(Message request, ReplyFuture<T> future, ReplyListener listener) {
        Call call = session()
                .send(request, options, new QueuedListener(listener, session().callbacks()));
        future.whenGivenUp(call::cancel);
        return call;
    }

    /**
     * Sends any request and waits for the reply.
     *
     * @param request the request
     * @return reply and informs, whatever the reply says
     * @throws CallFailure if there is no reply
     * @throws InterruptedException if the waiting thread is interrupted; the request is given up
     * @throws IllegalArgumentException if it is no request
     * @throws IllegalStateException if the waiting thread is the one that reads, which would wait for itself
     */
    public final Answer requestAndWait(Message request) throws InterruptedException, CallFailure {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        return waitFor(request, answer, new RawCall(answer, session().limits()));
    }

    /**
     * Sends any request and waits for the reply; when there is none, one is made up: {@code !name fail text}, as other
     * KATCP clients do.
     *
     * @param request the request
     * @return reply and informs
     * @throws InterruptedException if the waiting thread is interrupted; the request is given up
     * @throws IllegalArgumentException if it is no request
     * @throws IllegalStateException if the waiting thread is the one that reads, which would wait for itself
     */
    public final Answer answerAndWait(Message request) throws InterruptedException {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        try {
            return waitFor(
                    request,
                    answer,
                    new SyntheticReply(request, answer, session().limits()));
        } catch (CallFailure never) {
            throw new IllegalStateException("a failure that was not made a reply", never);
        }
    }

    /** Does not go through the callbacks, so that no callback can hold it up. */
    private Answer waitFor(Message request, CompletableFuture<Answer> answer, RawCall listener)
            throws InterruptedException, CallFailure {
        if (session().isOwnThread()) {
            throw new IllegalStateException("the thread that reads cannot wait for what it is to read");
        }
        Call call = session().send(checked(request), options, listener);
        listener.whenTooLarge(call::cancel);
        try {
            return await(answer);
        } catch (InterruptedException interrupted) {
            call.cancel();
            throw interrupted;
        }
    }

    private static Message checked(Message request) {
        if (request.kind() != MessageKind.REQUEST) {
            throw new IllegalArgumentException("not a request: " + request);
        }
        return request;
    }

    /**
     * Sends any message as it is, and expects nothing.
     *
     * @param message the message
     * @throws CallFailure if there is no connection, or the message is a request with an id for a device without ids
     */
    public final void send(Message message) throws CallFailure {
        session().send(Objects.requireNonNull(message, "message"));
    }

    /**
     * Waits for a reply.
     *
     * @param reply a future that a client gave
     * @param <R> the reply
     * @return the reply
     * @throws CallFailure if there is none
     * @throws InterruptedException if the waiting thread is interrupted; the call goes on
     * @throws IllegalStateException if the waiting thread is the one that is to complete the future
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
}
