package io.labwire.trainer.device;

import io.labwire.trainer.core.Topic;
import io.labwire.trainer.message.CommandRequest;
import io.labwire.trainer.message.CommandType;
import io.labwire.trainer.message.EventType;
import io.labwire.trainer.value.NotWritableException;
import io.labwire.trainer.zmq.EndpointException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A device: publishes what happens on a rig, and has commands done (specification of AutoTrainer, sections 1 to 4 and 8).
 *
 * <p>It is made, started once and stopped once; there is no way back. Any thread may call it.
 *
 * <pre>{@code
 * try (TrainerDevice device = TrainerDevice.create(settings -> settings.identifier("rig-3"))) {
 *     device.delegate(request -> CommandResponse.success());
 *     device.start();
 *     device.sendDict(Topic.EVENT, Map.of("kind", 201, ...));
 * }
 * }</pre>
 */
public final class TrainerDevice implements AutoCloseable {

    /** {@link #stop} has ended by then. */
    static final Duration STOP_TIME = Duration.ofSeconds(2);

    /** So long an answer that is being made when the device is stopped may take. */
    static final Duration ANSWER_TIME = Duration.ofMillis(500);

    private static final Logger LOG = LoggerFactory.getLogger(TrainerDevice.class);
    private static final String GIVEN_WAY = "too many messages wait, and a newer one has taken its place";
    private static final String NOT_TAKEN = "it has been stopped, or too many messages wait";

    private final DeviceSettings settings;
    private final PublicationWriter writer;
    private final ListenerCalls listener;
    private final Subscribers subscribers = new Subscribers();
    private final LongAdder dropped = new LongAdder();
    private final DeviceCore core;
    private final DeviceService service;
    private boolean startCalled;
    private volatile List<String> subscriberAddresses = List.of();
    private volatile List<String> commandAddresses = List.of();

    private TrainerDevice(DeviceSettings settings) {
        this.settings = settings;
        this.writer = new PublicationWriter(settings);
        this.listener = new ListenerCalls(settings.listener().orElse(null));
        this.core = new DeviceCore(settings, this::heartbeat);
        this.service = new DeviceService(core, settings, listener, subscribers);
    }

    private Outgoing heartbeat() {
        Outgoing made = writer.heartbeat();
        service.published(made);
        return made;
    }

    /**
     * A device that has not been started.
     *
     * @param configuration sets what is to differ from the defaults
     * @return the device
     */
    public static TrainerDevice create(Consumer<? super DeviceSettings.Builder> configuration) {
        return new TrainerDevice(DeviceSettings.with(configuration));
    }

    /**
     * Binds both sockets and begins. The first heartbeat goes out after one interval.
     *
     * @throws IllegalStateException if it has been started before
     * @throws UncheckedIOException if an address cannot be bound, with the address and the reason; nothing is bound then, and the
     *     device counts as stopped
     */
    public void start() {
        synchronized (core) {
            if (startCalled) {
                throw new IllegalStateException("already started");
            }
            startCalled = true;
        }
        try {
            DeviceSockets bound = service.start();
            subscriberAddresses = bound.subscriberAddresses();
            commandAddresses = bound.commandAddresses();
            LOG.info(
                    "{} publishes at {} and takes commands at {}",
                    settings.identifier(),
                    subscriberAddresses,
                    commandAddresses);
        } catch (EndpointException refused) {
            failed();
            throw new UncheckedIOException(refused);
        } catch (RuntimeException | Error refused) {
            failed();
            throw refused;
        }
    }

    private void failed() {
        synchronized (core) {
            core.fail();
        }
    }

    /**
     * Stops: heartbeats end, what has not been sent is dropped, an answer that is being made still goes out if it comes soon, the
     * sockets are closed. Waits for that, at most two seconds. Called by the delegate it returns at once, and the device stops when the answer
     * has been sent. A device that has not been started stays as it is, one that has been stopped, too.
     */
    public void stop() {
        service.stop();
    }

    /** Stops the device. */
    @Override
    public void close() {
        stop();
    }

    /**
     * Whether it has been started and not been stopped; it stops by itself if ZeroMQ fails ({@link DeviceListener#broken}).
     *
     * @return true between the two
     */
    public boolean isRunning() {
        return state() == DeviceCore.State.RUNNING;
    }

    private DeviceCore.State state() {
        synchronized (core) {
            return core.state();
        }
    }

    /**
     * Sets who does commands, from the next one on. Nothing happens if the device has been stopped.
     *
     * @param next does them; null for nobody, so that all are answered as unavailable
     */
    public void delegate(@Nullable CommandDelegate next) {
        if (isOver()) {
            LOG.warn("a delegate is set after the device has stopped");
            return;
        }
        service.delegate(next);
    }

    /**
     * Who does commands.
     *
     * @return null if nobody does, or the device has been stopped
     */
    public @Nullable CommandDelegate delegate() {
        return isOver() ? null : service.delegate();
    }

    private boolean isOver() {
        DeviceCore.State now = state();
        return now == DeviceCore.State.STOPPED || now == DeviceCore.State.STOPPING;
    }

    /**
     * Publishes bytes as they are.
     *
     * @param topic what they are about
     * @param body the bytes
     * @return false if they are not sent: the device has been stopped, or too many messages wait
     * @throws IllegalArgumentException if there is no such topic
     * @throws IllegalStateException if the device has not been started
     */
    public boolean send(Topic topic, byte[] body) {
        return accept(List.of(new Outgoing(Outgoing.checked(topic), body.clone())));
    }

    /**
     * Publishes a text as it is, in UTF-8.
     *
     * @param topic what it is about
     * @param text the text
     * @return false if it is not sent: it has half a surrogate pair, which UTF-8 cannot say, the device has been stopped, or too many
     *     messages wait
     * @throws IllegalArgumentException if there is no such topic
     * @throws IllegalStateException if the device has not been started
     */
    public boolean sendString(Topic topic, String text) {
        Outgoing.checked(topic);
        int half = HalfPairs.in(text);
        return half < 0
                ? accept(List.of(new Outgoing(topic, text.getBytes(StandardCharsets.UTF_8))))
                : unwritable(topic, "half a surrogate pair, character " + half + ", is not written in UTF-8");
    }

    /**
     * Publishes a value as JSON with camelised keys. An event of {@link Topic#EVENT} whose {@code kind} is 101 or 102, an emergency, is published
     * twice, first on {@link Topic#EMERGENCY}.
     *
     * @param topic what it is about
     * @param value a map, or anything else that {@link io.labwire.trainer.value.ValueForm} writes
     * @return false if it is not sent: it cannot be written, the device has been stopped, or too many messages wait
     * @throws IllegalArgumentException if there is no such topic
     * @throws IllegalStateException if the device has not been started
     */
    public boolean sendDict(Topic topic, @Nullable Object value) {
        Outgoing.checked(topic);
        List<Outgoing> messages;
        try {
            messages = writer.value(topic, value);
        } catch (NotWritableException unwritable) {
            return unwritable(topic, String.valueOf(unwritable.getMessage()));
        } catch (RuntimeException failed) { // such as a map that another thread changes meanwhile
            return unwritable(topic, String.valueOf(failed));
        }
        return accept(messages);
    }

    /**
     * Publishes an event that happens now.
     *
     * @param <P> the payload
     * @param type the kind of event
     * @param payload what goes with it; null for nothing
     * @return false if it is not sent: the device has been stopped, or too many messages wait
     * @throws IllegalArgumentException if the device's level has no such event
     * @throws IllegalStateException if the device has not been started
     */
    public <P> boolean publish(EventType<P> type, @Nullable P payload) {
        return accept(writer.event(type, payload));
    }

    /**
     * Publishes how a command ended that was answered with {@link CommandResponse#pendingWithNotification} (section 4).
     *
     * @param request the command
     * @param response what has become of it
     * @return false if it is not sent: it cannot be written, the device has been stopped, or too many messages wait
     * @throws IllegalStateException if the device has not been started
     */
    public boolean sendResult(CommandRequest request, CommandResponse<?> response) {
        return sendDict(Topic.COMMAND_RESULT, response.to(request));
    }

    /**
     * Publishes how a typed command ended that was answered with {@link CommandResponse#pendingWithNotification} (section 4).
     *
     * @param <A> the data of the answer
     * @param command the command
     * @param request what asked for it
     * @param response what has become of it
     * @return false if it is not sent: it cannot be written, the device has been stopped, or too many messages wait
     * @throws IllegalStateException if the device has not been started
     */
    public <A> boolean sendResult(CommandType<?, A> command, CommandRequest request, CommandResponse<A> response) {
        return sendResult(request, CommandHandlers.typed(command, response));
    }

    private boolean unwritable(Topic topic, String why) {
        synchronized (core) {
            core.checkStarted();
        }
        LOG.warn("a message on {} cannot be written: {}", topic, why);
        dropped.increment();
        dropped(topic, why);
        return false;
    }

    private boolean accept(List<Outgoing> together) {
        boolean accepted;
        List<Topic> givenUp;
        synchronized (core) {
            accepted = core.publish(together);
            givenUp = core.takeGivenUp();
        }
        givenUp.forEach(topic -> dropped(topic, GIVEN_WAY));
        if (accepted) {
            service.wakeUp();
            if (listener.isHeard()) {
                together.forEach(each -> listener.tell(told -> told.published(each.topic(), each.body().length)));
            }
            return true;
        }
        for (Outgoing each : together) {
            LOG.warn("a message on {} is not sent: {}", each.topic(), NOT_TAKEN);
            dropped.increment();
            dropped(each.topic(), NOT_TAKEN);
        }
        return false;
    }

    private void dropped(Topic topic, String reason) {
        listener.tell(told -> told.dropped(topic, reason));
    }

    /**
     * Waits for somebody who wants messages of a topic: what is published before is lost on them.
     *
     * @param topic the topic
     * @return completes when somebody has subscribed, by a thread of the device's own; cancelled when the device stops or has stopped
     */
    public CompletableFuture<Void> whenSubscribed(Topic topic) {
        return subscribers.when(Outgoing.checked(Objects.requireNonNull(topic, "topic")));
    }

    /**
     * Where it publishes.
     *
     * @return such as {@code tcp://127.0.0.1:5556}; empty if it has not been started
     */
    public List<String> subscriberAddresses() {
        return subscriberAddresses;
    }

    /**
     * Where it takes commands.
     *
     * @return such as {@code tcp://127.0.0.1:5557}; empty if it has not been started
     */
    public List<String> commandAddresses() {
        return commandAddresses;
    }

    /**
     * What it has been told to be.
     *
     * @return the settings
     */
    public DeviceSettings settings() {
        return settings;
    }

    /**
     * What it has done.
     *
     * @return the numbers of the moment
     */
    public DeviceCounts counts() {
        long thrownAway;
        synchronized (core) {
            thrownAway = core.dropped();
        }
        return new DeviceCounts(
                service.published(),
                dropped.sum() + thrownAway,
                service.answered(),
                service.failed(),
                service.droppedNotices());
    }
}
