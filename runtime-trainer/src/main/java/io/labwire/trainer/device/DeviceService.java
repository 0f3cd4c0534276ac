package io.labwire.trainer.device;

import io.labwire.core.Bytes;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.message.AnswerWriter;
import io.labwire.trainer.message.RequestReader;
import io.labwire.trainer.zmq.EndpointException;
import io.labwire.trainer.zmq.SocketEvent;
import io.labwire.trainer.zmq.SocketThread;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moves bytes between a core and its sockets, and calls between a core and the delegate, while a device runs. */
final class DeviceService implements SocketThread.Core {

    private static final Logger LOG = LoggerFactory.getLogger(DeviceService.class);

    /** So many messages are sent before requests have their turn. */
    private static final int TURN = 256;

    private static final String STOPPED = "the device has been stopped";

    private final DeviceCore core;
    private final DeviceSettings settings;
    private final ListenerCalls listener;
    private final Subscribers subscribers;
    private final Answering answering;
    private final CommandThread commands;
    private final AsideThread aside = new AsideThread();
    private final LongAdder published = new LongAdder();
    private volatile @Nullable SocketThread thread;
    private @Nullable DeviceSockets sockets;

    DeviceService(DeviceCore core, DeviceSettings settings, ListenerCalls listener, Subscribers subscribers) {
        this.core = core;
        this.settings = settings;
        this.listener = listener;
        this.subscribers = subscribers;
        CommandDesk desk = new CommandDesk(
                new RequestReader(settings.commands(), settings.requestLimits()),
                new AnswerWriter(settings.wire(), settings.nonFinite(), settings.zone(), settings.level()),
                listener,
                System::nanoTime);
        this.answering = new Answering(core, desk, settings.executor());
        this.commands = new CommandThread(core, answering, this::wakeUp);
    }

    /** Binds the sockets and begins. */
    DeviceSockets start() throws EndpointException {
        SocketThread started = new SocketThread("labwire-trainer-device", this);
        thread = started;
        CompletableFuture<DeviceSockets> bound = new CompletableFuture<>();
        started.execute(() -> {
            try {
                DeviceSockets opened = DeviceSockets.open(started, settings, subscribers::admit, this::connection);
                begin(opened, started.now());
                bound.complete(opened);
            } catch (EndpointException | RuntimeException | Error refused) {
                bound.completeExceptionally(refused);
            }
        });
        try {
            return bound.join();
        } catch (CompletionException refused) {
            end();
            boolean released = started.awaitEnd(TrainerDevice.STOP_TIME);
            LOG.debug("nothing is bound: {}", released);
            Throwable cause = refused.getCause();
            if (cause instanceof EndpointException known) {
                throw known;
            }
            throw cause instanceof RuntimeException wrong ? wrong : refused;
        }
    }

    private void begin(DeviceSockets opened, long now) {
        sockets = opened;
        synchronized (core) {
            core.start(now);
        }
        opened.publishing().onMessage(frames -> subscription(frames.get(0)));
        commands.start(opened.commands());
    }

    private void subscription(byte[] frame) {
        if (frame.length == 0 || frame[0] < 0 || frame[0] > 1) {
            return; // subscribers may send anything else, which means nothing
        }
        Bytes prefix = Bytes.of(frame, 1, frame.length);
        if (frame[0] == 1) {
            List<CompletableFuture<Void>> seen = subscribers.add(prefix);
            tell(told -> told.subscribed(prefix));
            if (!seen.isEmpty()) {
                aside.complete(() -> seen.forEach(each -> each.complete(null)));
            }
        } else {
            subscribers.remove(prefix);
            tell(told -> told.unsubscribed(prefix));
        }
    }

    private void connection(SocketEvent event) {
        LOG.debug("{}", event);
        tell(told -> told.socketEvent(event));
    }

    private void tell(Consumer<DeviceListener> what) {
        if (listener.isHeard()) {
            aside.tell(() -> listener.tell(what));
        }
    }

    /** The device itself has published something. */
    void published(Outgoing heartbeat) {
        tell(told -> told.published(heartbeat.topic(), heartbeat.body().length));
    }

    @Override
    public long nextDeadline() {
        synchronized (core) {
            return core.nextDeadline();
        }
    }

    @Override
    public void onTime(long now) {
        synchronized (core) {
            core.onTime(now);
        }
    }

    @Override
    public void flush() {
        DeviceSockets open = sockets;
        if (open == null) {
            return;
        }
        List<Outgoing> messages = new ArrayList<>();
        boolean stopped;
        synchronized (core) {
            for (List<Outgoing> next = core.next(); !next.isEmpty(); next = core.next()) {
                messages.addAll(next);
                if (messages.size() >= TURN) {
                    wakeUp();
                    break;
                }
            }
            stopped = core.state() == DeviceCore.State.STOPPED;
        }
        published.add(messages.size()); // before subscribers have them, so that nobody sees one and not its count
        for (Outgoing each : messages) {
            open.publishing().send(each.frames());
        }
        if (stopped) {
            sockets = null;
            end();
        }
    }

    @Override
    public void broken(Throwable error) {
        List<Topic> givenUp;
        synchronized (core) {
            core.fail();
            givenUp = core.takeGivenUp();
        }
        sockets = null;
        if (listener.isHeard()) {
            aside.complete(() -> listener.tell(told -> told.broken(error)));
        }
        givenUp.forEach(topic -> tell(told -> told.dropped(topic, STOPPED)));
        end();
    }

    void wakeUp() {
        SocketThread owner = thread;
        if (owner != null) {
            owner.wakeUp();
        }
    }

    /** Stops, and waits for it unless the delegate is what stops it. */
    void stop() {
        SocketThread owner = thread;
        if (owner == null) {
            return;
        }
        boolean fromWithin = answering.isWithin();
        long latest = fromWithin ? Long.MAX_VALUE : owner.now() + TrainerDevice.ANSWER_TIME.toNanos();
        List<Topic> givenUp;
        synchronized (core) {
            if (core.state() == DeviceCore.State.CREATED) {
                return; // it is being started by another thread
            }
            core.stop(latest);
            givenUp = core.takeGivenUp();
        }
        owner.wakeUp();
        givenUp.forEach(topic -> listener.tell(told -> told.dropped(topic, STOPPED)));
        if (!fromWithin) {
            if (!owner.awaitEnd(TrainerDevice.STOP_TIME) && !owner.isCurrent()) {
                LOG.warn("the sockets are not closed after {}", TrainerDevice.STOP_TIME);
            }
            commands.interrupt();
        }
    }

    private void end() {
        SocketThread owner = thread;
        if (owner != null) {
            owner.end();
        }
        List<CompletableFuture<Void>> vain = subscribers.end();
        if (!vain.isEmpty()) {
            aside.complete(() -> vain.forEach(each -> each.completeExceptionally(Subscribers.stopped())));
        }
        aside.end();
    }

    void delegate(@Nullable CommandDelegate next) {
        answering.delegate(next);
    }

    @Nullable CommandDelegate delegate() {
        return answering.delegate();
    }

    long published() {
        return published.sum();
    }

    long answered() {
        return commands.answered();
    }

    long failed() {
        return answering.failed();
    }

    long droppedNotices() {
        return aside.dropped();
    }
}
