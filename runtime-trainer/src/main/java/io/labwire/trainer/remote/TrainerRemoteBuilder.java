package io.labwire.trainer.remote;

import io.labwire.trainer.core.Topic;
import io.labwire.trainer.level.ApiLevel;
import io.labwire.trainer.message.EventCatalog;
import io.labwire.trainer.message.Publication;
import io.labwire.trainer.zmq.Endpoint;
import io.labwire.trainer.zmq.Endpoints;
import io.labwire.trainer.zmq.SocketSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Collects what a {@link TrainerRemote} is made of; what is not set has its default. */
public final class TrainerRemoteBuilder {

    /** The port on which a rig publishes. */
    public static final int SUBSCRIBER_PORT = 5556;

    /** The port on which a rig takes commands. */
    public static final int COMMAND_PORT = 5557;

    /** What a remote is made of. */
    record Parts(
            String publishing,
            String commanding,
            ApiLevel level,
            RemoteSettings settings,
            SocketSettings sockets,
            @Nullable Executor executor,
            MessageDispatch dispatch,
            @Nullable RemoteListener listener) {}

    private final String host;
    private @Nullable Endpoints endpoints;
    private final List<Topic> topics = new ArrayList<>();
    private boolean everything = true;
    private int subscriberPort = SUBSCRIBER_PORT;
    private int commandPort = COMMAND_PORT;
    private ApiLevel level = ApiLevel.CURRENT;
    private EventCatalog events = EventCatalog.empty();
    private RemoteSettings settings = RemoteSettings.DEFAULT;
    private SocketSettings sockets = SocketSettings.DEFAULT;
    private @Nullable RemoteListener listener;
    private final List<MessageListener> messageListeners = new ArrayList<>();
    private @Nullable Executor executor;

    TrainerRemoteBuilder(String host) {
        this.host = Objects.requireNonNull(host, "host");
    }

    /**
     * Sets the ports; 5556 and 5557 if not set.
     *
     * @param subscriber where the rig publishes
     * @param command where it takes commands
     * @return this builder
     */
    public TrainerRemoteBuilder ports(int subscriber, int command) {
        this.subscriberPort = port(subscriber);
        this.commandPort = port(command);
        return this;
    }

    /**
     * Sets where the rig is, in place of its host and the ports: a rig that is reached by two ways, or by {@code ipc://} addresses if the
     * sockets' settings allow them.
     *
     * @param rigs where the rig publishes and where it takes commands
     * @return this builder
     */
    public TrainerRemoteBuilder at(Endpoints rigs) {
        this.endpoints = Objects.requireNonNull(rigs, "endpoints");
        return this;
    }

    private static int port(int number) {
        if (number < 1 || number > 0xffff) {
            throw new IllegalArgumentException("a port to connect to is a number of 1 to 65535, not " + number);
        }
        return number;
    }

    /**
     * Subscribes to some topics and to nothing else; to everything if not set. Without {@link Topic#HEARTBEAT} a rig that does
     * nothing seems to be silent, and without {@link Topic#COMMAND_RESULT} no call is notified.
     *
     * @param some the topics, none to hear nothing
     * @return this builder
     */
    public TrainerRemoteBuilder topics(Topic... some) {
        return topics(List.of(some));
    }

    /**
     * Subscribes to some topics and to nothing else, as the other method.
     *
     * @param some the topics, none to hear nothing
     * @return this builder
     */
    public TrainerRemoteBuilder topics(List<Topic> some) {
        some.forEach(Publication::frameOf);
        topics.clear();
        topics.addAll(some);
        everything = false;
        return this;
    }

    /**
     * Sets the level of the rig's API, which says what numbers mean and which fields data of typed calls have; the newest if not set.
     *
     * @param rigs the level
     * @return this builder
     */
    public TrainerRemoteBuilder level(ApiLevel rigs) {
        this.level = Objects.requireNonNull(rigs, "level");
        return this;
    }

    /**
     * Adds kinds of events whose payloads are to be read.
     *
     * @param catalogs the kinds
     * @return this builder
     * @throws IllegalArgumentException if two kinds have the same name, or the same number at a level
     */
    public TrainerRemoteBuilder events(EventCatalog... catalogs) {
        this.events = events.and(catalogs);
        return this;
    }

    /**
     * Sets time-outs and bounds.
     *
     * @param all the settings
     * @return this builder
     */
    public TrainerRemoteBuilder settings(RemoteSettings all) {
        this.settings = Objects.requireNonNull(all, "settings");
        return this;
    }

    /**
     * Sets what the sockets are like.
     *
     * @param all the settings
     * @return this builder
     */
    public TrainerRemoteBuilder sockets(SocketSettings all) {
        this.sockets = Objects.requireNonNull(all, "sockets");
        return this;
    }

    /**
     * Sets what runs listeners and what depends on the futures of calls; a daemon thread of the remote's own if not set.
     *
     * @param users the executor, which the remote does not end; it runs what it is given soon, once and on another thread
     * @return this builder
     */
    public TrainerRemoteBuilder executor(Executor users) {
        this.executor = Objects.requireNonNull(users, "executor");
        return this;
    }

    /**
     * Adds a listener from the first message on.
     *
     * @param added is told what the rig publishes
     * @return this builder
     */
    public TrainerRemoteBuilder listen(MessageListener added) {
        messageListeners.add(Objects.requireNonNull(added, "listener"));
        return this;
    }

    /**
     * Sets who watches the remote itself.
     *
     * @param watcher is told what the remote does
     * @return this builder
     */
    public TrainerRemoteBuilder watch(RemoteListener watcher) {
        this.listener = Objects.requireNonNull(watcher, "listener");
        return this;
    }

    /**
     * Opens the sockets and begins to connect. It does not wait for the rig: ZeroMQ connects when it is there, and again when it
     * comes back.
     *
     * @return the remote
     * @throws IOException if the host or a port is none
     * @throws IllegalStateException if the sockets' settings cannot be had
     */
    public TrainerRemote connect() throws IOException {
        Endpoints rig = endpoints;
        String publishing = rig == null ? Endpoint.tcp(host, subscriberPort) : rig.publishing();
        String commanding = rig == null ? Endpoint.tcp(host, commandPort) : rig.commands();
        MessageDispatch dispatch = new MessageDispatch(events, level, settings.rules());
        messageListeners.forEach(dispatch::add);
        TrainerRemote remote = TrainerRemote.of(
                new Parts(publishing, commanding, level, settings, sockets, executor, dispatch, listener));
        remote.open(List.copyOf(topics), everything);
        return remote;
    }
}
