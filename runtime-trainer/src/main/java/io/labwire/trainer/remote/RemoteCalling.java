package io.labwire.trainer.remote;

import io.labwire.core.Bytes;
import io.labwire.json.codec.JsonType;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonValue;
import io.labwire.trainer.level.ApiLevel;
import io.labwire.trainer.message.CommandAnswer;
import io.labwire.trainer.message.CommandType;
import io.labwire.trainer.message.OutgoingRequest;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The calls of a {@link TrainerRemote}. Futures are completed by the remote's executor, as its callbacks are called: in a callback nobody may
 * wait for one, since it is not completed before the callback has returned. {@link #callAndWait} may be called there.
 */
public abstract sealed class RemoteCalling permits TrainerRemote {

    private final RemoteCalls calls;
    private final RemoteSettings settings;
    private final ApiLevel level;

    RemoteCalling(RemoteCalls calls, TrainerRemoteBuilder.Parts parts) {
        this.calls = calls;
        this.settings = parts.settings();
        this.level = parts.level();
    }

    RemoteCalls calls() {
        return calls;
    }

    /**
     * Takes a nonce for a request that the caller makes. Calls that are made with a number or a type take theirs themselves.
     *
     * @return the next one
     */
    public long nextNonce() {
        return calls.nextNonce();
    }

    /**
     * Sends bytes as a request, whatever they are.
     *
     * @param request the request's one frame
     * @param options time-out and repetitions
     * @return the answer's first frame, whatever it is
     */
    public CompletableFuture<Bytes> exchange(Bytes request, CallOptions options) {
        Objects.requireNonNull(request, "request");
        return calls.start(call -> PendingCall.untilAnswered(request, options, call), RemoteCalls::readRaw);
    }

    /**
     * Calls a command by its number.
     *
     * @param command the number
     * @param data what the command needs; {@link JsonNull} if nothing
     * @return the answer, whatever its result
     */
    public CompletableFuture<CommandAnswer> call(int command, JsonValue data) {
        return call(nonce -> OutgoingRequest.of(command, nonce, data), settings.calls());
    }

    /**
     * Sends a request.
     *
     * @param request makes the request with the nonce it is given, or with one of its own
     * @param options time-out and repetitions
     * @return the answer, whatever its result
     */
    public CompletableFuture<CommandAnswer> call(Function<Long, OutgoingRequest> request, CallOptions options) {
        return calls.start(
                call -> PendingCall.untilAnswered(
                        request.apply(calls.nextNonce()).toBytes(), options, call),
                calls::readAnswer);
    }

    /**
     * Sends a request, and waits for the notification if the answer announces one.
     *
     * @param request makes the request with the nonce it is given, or with one of its own
     * @param options time-outs and repetitions
     * @return the notification; the answer if it announces none
     */
    public CompletableFuture<CommandAnswer> callUntilNotified(
            Function<Long, OutgoingRequest> request, CallOptions options) {
        return calls.start(
                call -> PendingCall.untilNotified(request.apply(calls.nextNonce()), options, call), calls::readAnswer);
    }

    /**
     * Calls a command.
     *
     * @param <Q> the data of the request
     * @param <A> the data of the answer
     * @param type the command
     * @param data what it needs; null if nothing
     * @return the answer, whatever its result
     * @throws IllegalArgumentException if the remote's level has no such command, or it needs data and there are none
     */
    public <Q, A> CompletableFuture<Answer<A>> call(CommandType<Q, A> type, @Nullable Q data) {
        return call(type, data, settings.calls().allowing(type));
    }

    /**
     * Calls a command.
     *
     * @param <Q> the data of the request
     * @param <A> the data of the answer
     * @param type the command
     * @param data what it needs; null if nothing
     * @param options time-out and repetitions
     * @return the answer, whatever its result
     * @throws IllegalArgumentException if the remote's level has no such command, or it needs data and there are none
     */
    public <Q, A> CompletableFuture<Answer<A>> call(CommandType<Q, A> type, @Nullable Q data, CallOptions options) {
        Function<Long, OutgoingRequest> request = TypedRequest.of(type, data, level);
        JsonType<A> answer = type.answer().orElse(null);
        return calls.start(
                call -> PendingCall.untilAnswered(
                        request.apply(calls.nextNonce()).toBytes(), options, call),
                end -> calls.readAnswer(end, answer));
    }

    /**
     * Calls a command and waits for its answer, also in a callback of the remote.
     *
     * @param <Q> the data of the request
     * @param <A> the data of the answer
     * @param type the command
     * @param data what it needs; null if nothing
     * @return the answer, whatever its result
     * @throws CallFailure if there is no answer that can be read
     * @throws InterruptedException if the thread was interrupted; the call is given up
     * @throws IllegalArgumentException if the remote's level has no such command, or it needs data and there are none
     */
    public <Q, A> Answer<A> callAndWait(CommandType<Q, A> type, @Nullable Q data)
            throws CallFailure, InterruptedException {
        return callAndWait(type, data, settings.calls().allowing(type));
    }

    /**
     * Calls a command and waits for its answer, also in a callback of the remote.
     *
     * @param <Q> the data of the request
     * @param <A> the data of the answer
     * @param type the command
     * @param data what it needs; null if nothing
     * @param options time-out and repetitions
     * @return the answer, whatever its result
     * @throws CallFailure if there is no answer that can be read
     * @throws InterruptedException if the thread was interrupted; the call is given up
     * @throws IllegalArgumentException if the remote's level has no such command, or it needs data and there are none
     */
    public <Q, A> Answer<A> callAndWait(CommandType<Q, A> type, @Nullable Q data, CallOptions options)
            throws CallFailure, InterruptedException {
        Function<Long, OutgoingRequest> request = TypedRequest.of(type, data, level);
        JsonType<A> answer = type.answer().orElse(null);
        return calls.await(
                call -> PendingCall.untilAnswered(
                        request.apply(calls.nextNonce()).toBytes(), options, call),
                end -> calls.readAnswer(end, answer));
    }

    /**
     * Calls a command, and waits for the notification if the answer announces one.
     *
     * @param <Q> the data of the request
     * @param <A> the data of the answer
     * @param type the command
     * @param data what it needs; null if nothing
     * @param options time-outs and repetitions
     * @return the notification; the answer if it announces none
     * @throws IllegalArgumentException if the remote's level has no such command, or it needs data and there are none
     */
    public <Q, A> CompletableFuture<Answer<A>> callUntilNotified(
            CommandType<Q, A> type, @Nullable Q data, CallOptions options) {
        Function<Long, OutgoingRequest> request = TypedRequest.of(type, data, level);
        JsonType<A> answer = type.answer().orElse(null);
        return calls.start(
                call -> PendingCall.untilNotified(request.apply(calls.nextNonce()), options, call),
                end -> calls.readAnswer(end, answer));
    }

    /**
     * The level of the rig's API.
     *
     * @return as it was set
     */
    public ApiLevel level() {
        return level;
    }

    /**
     * The settings.
     *
     * @return as they were set
     */
    public RemoteSettings settings() {
        return settings;
    }
}
