package io.labwire.trainer.remote;

import io.labwire.trainer.core.Topic;
import io.labwire.trainer.message.EventType;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/**
 * A rig's remote: calls its commands and hears what it publishes (specification of AutoTrainer, section 8.3).
 *
 * <p>Any thread may use it. Calls go to the rig one after another, in the order in which they are made; each waits for its answer at
 * most as long as its options say. A future that fails does so with a {@link CallFailure}; a call whose future is cancelled is given
 * up. Listeners, and what depends on the futures, are run by the remote's executor.
 */
public final class TrainerRemote extends RemoteCalling implements AutoCloseable {

    /** How long {@link #close} waits for the sockets. */
    private static final Duration END = Duration.ofSeconds(2);

    private final RemoteExecutor executor;
    private final MessageDispatch dispatch;
    private final CallbackLanes callbacks;
    private final RemoteObserver observer;
    private final RemoteSockets sockets;
    private final Tally tally;

    private TrainerRemote(
            TrainerRemoteBuilder.Parts parts,
            RemoteExecutor executor,
            CallbackLanes callbacks,
            RemoteNotices notices,
            RemoteObserver observer,
            RemoteSockets sockets,
            Tally tally) {
        super(new RemoteCalls(sockets, callbacks, notices, tally, parts.settings()), parts);
        this.dispatch = parts.dispatch();
        this.executor = executor;
        this.callbacks = callbacks;
        this.observer = observer;
        this.sockets = sockets;
        this.tally = tally;
    }

    static TrainerRemote of(TrainerRemoteBuilder.Parts parts) {
        RemoteSettings settings = parts.settings();
        Tally tally = new Tally();
        RemoteExecutor executor = RemoteExecutor.of(parts.executor());
        CallbackLanes callbacks =
                new CallbackLanes(executor, settings.waitingMessages(), settings.waitingMessagesPolicy());
        RemoteNotices notices = new RemoteNotices(callbacks, parts.listener());
        RemoteObserver observer = new RemoteObserver(callbacks, parts.dispatch(), notices, tally);
        RemoteSockets sockets = new RemoteSockets(
                parts.publishing(),
                parts.commanding(),
                parts.sockets().bounded(settings.rules().limits().size()),
                observer);
        return new TrainerRemote(parts, executor, callbacks, notices, observer, sockets, tally);
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
            sockets.open(settings(), topics, everything).get();
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
        if (type.number(level()).isEmpty()) {
            throw new IllegalArgumentException(
                    "event " + type.name() + " has no number at level " + level().title() + ", only " + type.numbers());
        }
        return dispatch.add(type, Objects.requireNonNull(consumer, "consumer"));
    }

    /**
     * Subscribes to one more topic. A topic that is subscribed to twice has to be unsubscribed from twice.
     *
     * @param topic the topic; 0 is one, and does not stand for all
     */
    public void subscribe(Topic topic) {
        sockets.subscriptions().add(topic);
    }

    /**
     * Takes one {@link #subscribe} back.
     *
     * @param topic the topic
     */
    public void unsubscribe(Topic topic) {
        sockets.subscriptions().remove(topic);
    }

    /** Subscribes to all topics. */
    public void subscribeToAll() {
        sockets.subscriptions().addAll();
    }

    /** Takes one {@link #subscribeToAll} back, also that of a remote which was not told any topics. */
    public void unsubscribeFromAll() {
        sockets.subscriptions().removeAll();
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
        return tally.read(callbacks.dropped(), callbacks.droppedNotices());
    }

    /**
     * Ends all calls, which fail, and closes the sockets. Waits for this at most 2 seconds, not at all in the remote's own thread.
     * What waits for callbacks is still told.
     */
    @Override
    public void close() {
        calls().close();
        if (sockets.awaitEnd(END)) {
            executor.close();
        }
    }
}
