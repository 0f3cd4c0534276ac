package io.labwire.trainer.remote;

import io.labwire.core.Bytes;
import io.labwire.json.codec.JsonType;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonValue;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.level.ApiLevel;
import io.labwire.trainer.message.CommandAnswer;
import io.labwire.trainer.message.CommandType;
import io.labwire.trainer.message.EventType;
import io.labwire.trainer.message.OutgoingRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A rig's remote: calls its commands and hears what it publishes (specification of AutoTrainer, section 8.3).
 *
 * <p>Any thread may use it. Calls go to the rig one after another, in the order in which they are made; each waits for its answer at
 * most as long as its options say. A future that fails does so with a {@link CallFailure}; a call whose future is cancelled is given
 * up. Listeners, and what depends on the futures, are run by the remote's executor.
 */
public final class TrainerRemote implements AutoCloseable {

    /** How long {@link #close} waits for the sockets. */
    private static final Duration END = Duration.ofSeconds(2);

    private final ApiLevel level;
    private final RemoteSettings settings;
    private final RemoteExecutor executor;
    private final MessageDispatch dispatch;
    private final CallbackLanes callbacks;
    private final RemoteObserver observer;
    private final RemoteSockets sockets;
    private final RemoteCalls calls;
    private final Tally tally = new Tally();

    TrainerRemote(TrainerRemoteBuilder.Parts parts) {
        this.level = parts.level();
        this.settings = parts.settings();
        this.dispatch = parts.dispatch();
        this.executor = RemoteExecutor.of(parts.executor());
        this.callbacks = new CallbackLanes(executor, settings.waitingMessages(), settings.waitingMessagesPolicy());
        if (parts.listener() == TrainerRemoteBuilder.NOBODY) {
            callbacks.leaveOutNotices();
        }
        this.observer = new RemoteObserver(callbacks, dispatch, parts.listener(), tally);
        this.sockets = new RemoteSockets(parts.publishing(), parts.commanding(), parts.sockets(), observer);
        this.calls = new RemoteCalls(sockets, callbacks, parts.listener(), tally, settings);
    }

    /**
     * A remote of a rig.
     *
     * @param host the rig's name or address
     * @return what the rest is told to
     */
    public static TrainerRemoteBuilder builder(String host) {
        return new TrainerRemoteBuilder(host);
    }

    void open(List<Topic> topics, boolean everything) throws IOException {
        try {
            sockets.open(settings, topics, everything).get();
        } catch (ExecutionException failed) {
            close();
            if (failed.getCause() instanceof IOException wrong) {
                throw wrong;
            }
            throw new IllegalStateException("the sockets cannot be opened", failed.getCause());
        } catch (InterruptedException givenUp) {
            close();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the sockets were opened", givenUp);
        }
    }

    /**
     * Adds a listener.
     *
     * @param listener is told what the rig publishes from now on
     * @return its place, to take it away
     */
    public Subscription listen(MessageListener listener) {
        return dispatch.add(Objects.requireNonNull(listener, "listener"));
    }

    /**
     * Adds one who wants the events of one kind. An emergency is told once, by its first copy, if both come.
     *
     * @param <P> the payload
     * @param type the kind, which need not be in the remote's catalog
     * @param consumer is told each; a payload that cannot be read comes with its fault
     * @return its place, to take it away
     * @throws IllegalArgumentException if the remote's level has no such event
     */
    public <P> Subscription onEvent(EventType<P> type, Consumer<? super ReceivedEvent<P>> consumer) {
        if (type.number(level).isEmpty()) {
            throw new IllegalArgumentException(
                    "event " + type.name() + " has no number at level " + level.title() + ", only " + type.numbers());
        }
        return dispatch.add(type, Objects.requireNonNull(consumer, "consumer"));
    }

    /**
     * Subscribes to one more topic. A topic that is subscribed to twice has to be unsubscribed from twice.
     *
     * @param topic the topic; 0 is one, and does not stand for all
     */
    public void subscribe(Topic topic) {
        sockets.subscribe(topic);
    }

    /**
     * Takes one {@link #subscribe} back.
     *
     * @param topic the topic
     */
    public void unsubscribe(Topic topic) {
        sockets.unsubscribe(topic);
    }

    /** Subscribes to all topics. */
    public void subscribeToAll() {
        sockets.subscribeToAll();
    }

    /** Takes one {@link #subscribeToAll} back, also that of a remote which was not told any topics. */
    public void unsubscribeFromAll() {
        sockets.unsubscribeFromAll();
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
        return call(type, data, settings.calls());
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
        Function<Long, OutgoingRequest> request = TypedRequest.of(type, data, level);
        JsonType<A> answer = type.answer().orElse(null);
        return calls.await(
                call -> PendingCall.untilAnswered(
                        request.apply(calls.nextNonce()).toBytes(), settings.calls(), call),
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

    /**
     * How the rig shows itself.
     *
     * @return the newest state; listeners may be told of it later
     */
    public Presence presence() {
        return observer.presence();
    }

    /**
     * What has happened so far.
     *
     * @return the numbers
     */
    public RemoteCounters counters() {
        return tally.read(callbacks.dropped());
    }

    /**
     * Ends all calls, which fail, and closes the sockets. Waits for this at most 2 seconds, not at all in the remote's own thread.
     * What waits for callbacks is still told.
     */
    @Override
    public void close() {
        calls.close();
        if (sockets.awaitEnd(END)) {
            executor.close();
        }
    }
}
