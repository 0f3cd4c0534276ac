package io.labwire.trainer.device;

import io.labwire.core.Bytes;
import io.labwire.trainer.message.AnswerWriter;
import io.labwire.trainer.message.RequestReader;
import io.labwire.trainer.zmq.EndpointException;
import io.labwire.trainer.zmq.SocketEvent;
import io.labwire.trainer.zmq.SocketThread;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
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

    private final DeviceCore core;
    private final DeviceSettings settings;
    private final ListenerCalls listener;
    private final CommandDesk desk;
    private final Subscribers subscribers;
    private final DelegateThread delegates;
    private final DelegateThread telling;
    private final LongAdder published = new LongAdder();
    private final LongAdder answered = new LongAdder();
    private final ThreadLocal<Boolean> delegating = ThreadLocal.withInitial(() -> false);
    private volatile @Nullable CommandDelegate delegate;
    private volatile @Nullable SocketThread thread;
    private @Nullable DeviceSockets sockets;

    DeviceService(DeviceCore core, DeviceSettings settings, ListenerCalls listener, Subscribers subscribers) {
        this.core = core;
        this.settings = settings;
        this.listener = listener;
        this.subscribers = subscribers;
        this.desk = new CommandDesk(
                new RequestReader(settings.commands(), settings.requestLimits()),
                new AnswerWriter(settings.wire(), settings.nonFinite(), settings.zone()),
                listener,
                System::nanoTime);
        this.delegates = DelegateThread.of(settings.executor(), "labwire-trainer-delegate");
        this.telling = DelegateThread.of(null, "labwire-trainer-listener");
    }

    /** Binds the sockets and begins. */
    DeviceSockets start() throws EndpointException {
        SocketThread started = new SocketThread("labwire-trainer-device", this);
        thread = started;
        CompletableFuture<DeviceSockets> bound = new CompletableFuture<>();
        started.execute(() -> {
            try {
                DeviceSockets opened = DeviceSockets.open(started, settings, this::connection);
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
        opened.commands().onMessage(frames -> request(frames.get(0)));
    }

    private void request(byte[] frame) {
        boolean toAnswer;
        synchronized (core) {
            toAnswer = core.request();
        }
        if (!toAnswer) {
            return;
        }
        try {
            delegates.execute(() -> {
                delegating.set(true);
                try {
                    reply(desk.answer(frame, delegate));
                } finally {
                    delegating.remove();
                }
            });
        } catch (RejectedExecutionException ended) {
            LOG.warn("the executor takes no commands any more");
            reply(desk.answer(frame, null));
        }
    }

    private void reply(byte[] answer) {
        SocketThread owner = thread;
        if (owner != null) {
            owner.execute(() -> send(answer));
        }
    }

    private void send(byte[] answer) {
        boolean toSend;
        synchronized (core) {
            toSend = core.answered();
        }
        DeviceSockets open = sockets;
        if (toSend && open != null) {
            boolean sent = open.commands().send(List.of(answer));
            answered.increment();
            LOG.trace("answer on its way: {}", sent);
        }
    }

    private void subscription(byte[] frame) {
        if (frame.length == 0 || frame[0] < 0 || frame[0] > 1) {
            return; // subscribers may send anything else, which means nothing
        }
        Bytes prefix = Bytes.of(frame, 1, frame.length);
        if (frame[0] == 1) {
            List<CompletableFuture<Void>> seen = subscribers.add(prefix);
            tell(told -> told.subscribed(prefix));
            aside(() -> seen.forEach(each -> each.complete(null)));
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
        aside(() -> listener.tell(what));
    }

    private void aside(Runnable usersCode) {
        try {
            telling.execute(usersCode);
        } catch (RejectedExecutionException ended) {
            LOG.trace("the device has ended, nobody is told any more");
        }
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
            for (Outgoing next = core.next(); next != null; next = core.next()) {
                messages.add(next);
                if (messages.size() == TURN) {
                    wakeUp();
                    break;
                }
            }
            stopped = core.state() == DeviceCore.State.STOPPED;
        }
        for (Outgoing each : messages) {
            open.publishing().send(each.frames());
            published.increment();
        }
        if (stopped) {
            sockets = null;
            end();
        }
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
        boolean fromWithin = delegating.get();
        long latest = fromWithin ? Long.MAX_VALUE : owner.now() + TrainerDevice.ANSWER_TIME.toNanos();
        synchronized (core) {
            if (core.state() == DeviceCore.State.CREATED) {
                return; // it is being started by another thread
            }
            core.stop(latest);
        }
        owner.wakeUp();
        if (!fromWithin) {
            if (!owner.awaitEnd(TrainerDevice.STOP_TIME) && !owner.isCurrent()) {
                LOG.warn("the sockets are not closed after {}", TrainerDevice.STOP_TIME);
            }
            delegates.interrupt();
        }
    }

    private void end() {
        SocketThread owner = thread;
        if (owner != null) {
            owner.end();
        }
        delegates.end();
        aside(() -> subscribers
                .end()
                .forEach(each -> each.completeExceptionally(new CancellationException("the device has stopped"))));
        telling.end();
    }

    void delegate(@Nullable CommandDelegate next) {
        delegate = next;
    }

    @Nullable CommandDelegate delegate() {
        return delegate;
    }

    long published() {
        return published.sum();
    }

    long answered() {
        return answered.sum();
    }

    long failed() {
        return desk.failed();
    }
}
