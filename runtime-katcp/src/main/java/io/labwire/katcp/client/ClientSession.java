package io.labwire.katcp.client;

import io.labwire.katcp.argument.TimeForm;
import io.labwire.katcp.loop.Bell;
import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageKind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What all faces of one client share: the core and its thread while the client is started, who is told of what, and what
 * any thread may know of the core's state.
 */
final class ClientSession implements AutoCloseable {

    private final ClientOptions<?> options;
    private final ClientSettings settings;
    private final ClientExecutor executor;
    private final CallbackQueue callbacks;
    private final MessageHandlers handlers;
    private final List<ClientExtension> extensions = new CopyOnWriteArrayList<>();
    private final Object lock = new Object();
    private final Bell bell = new Bell();

    private volatile @Nullable ClientTransport transport;
    private volatile ConnectionState state = ConnectionState.STOPPED;
    private volatile Optional<ProtocolFlags> protocol;
    private volatile Map<String, List<String>> versions = Map.of();
    private volatile CompletableFuture<Void> gone = CompletableFuture.completedFuture(null);
    private long lateBefore;
    private @Nullable ClientCore counting;
    private int lastId;
    private boolean closed;

    ClientSession(ClientOptions<?> options) {
        this.options = options;
        this.settings = options.settings();
        this.protocol = settings.preset();
        this.executor = options.executor == null ? ClientExecutor.own() : ClientExecutor.of(options.executor);
        this.callbacks = new CallbackQueue(executor, settings.limits(), this::press);
        this.handlers = new MessageHandlers(callbacks, this::sendIfConnected);
        options.informListeners.forEach(handlers::everyInform);
        options.stateListeners.forEach(listener -> extensions.add(new StateListener(listener)));
    }

    String device() {
        return settings.device();
    }

    ClientLimits limits() {
        return settings.limits();
    }

    CallbackQueue callbacks() {
        return callbacks;
    }

    MessageHandlers handlers() {
        return handlers;
    }

    void start() {
        synchronized (lock) {
            if (closed || transport != null) {
                throw new IllegalStateException(
                        closed ? "this client has been closed" : "this client is started already");
            }
            protocol = settings.preset();
            ClientTransport next = new ClientTransport(
                    options.target(), link -> new ClientCore(settings, lastId, link, handlers::take));
            lateBefore = lateReplies();
            counting = next.core();
            transport = next;
            press(next); // callbacks of the connection before may wait still
            next.loop().execute(() -> begin(next));
        }
    }

    private void begin(ClientTransport next) {
        long now = next.loop().now();
        next.core().attach(new StateKeeper(), now);
        extensions.forEach(extension -> next.core().attach(extension, now));
        next.core().start(now);
    }

    boolean isRunning() {
        return transport != null;
    }

    /** Ends the connection and the thread; false if there are none. */
    boolean stop() {
        ClientTransport last;
        synchronized (lock) {
            last = transport;
            transport = null;
        }
        if (last == null) {
            return false;
        }
        last.close();
        synchronized (lock) {
            lastId = last.core().lastId();
        }
        return true;
    }

    @Override
    public void close() {
        synchronized (lock) {
            if (closed) {
                return;
            }
            closed = true;
        }
        stop();
        executor.close();
    }

    Call send(Message request, CallOptions how, ReplyListener listener) {
        ClientTransport present = transport;
        if (present == null) {
            listener.started(request);
            listener.failed(CallFailure.notConnected(device()));
            return () -> {};
        }
        SentRequest sent = new SentRequest(present, request, how, listener);
        sent.send();
        return sent;
    }

    private void sendIfConnected(Message message) {
        ClientTransport present = transport;
        if (present != null) {
            present.loop().execute(() -> present.core().send(message));
        }
    }

    void send(Message message) throws CallFailure {
        boolean ids = protocol.stream().anyMatch(known -> known.supports(ProtocolFlags.MESSAGE_IDS));
        if (!state.isConnected()) {
            throw CallFailure.notConnected(device());
        }
        if (message.kind() == MessageKind.REQUEST && message.id() != Message.NO_ID && !ids) {
            throw CallFailure.idsNotSupported();
        }
        sendIfConnected(message);
    }

    void disconnect(String reason) {
        ClientTransport present = transport;
        if (present != null) {
            present.loop()
                    .execute(() ->
                            present.core().disconnect(reason, present.loop().now()));
        }
    }

    Registration onState(Consumer<? super ConnectionChange> listener) {
        return attach(new StateListener(listener));
    }

    Registration attach(ClientExtension extension) {
        synchronized (lock) {
            extensions.add(extension);
            ClientTransport present = transport;
            if (present != null) {
                present.loop().execute(() -> {
                    if (extensions.contains(extension)) {
                        present.core().attach(extension, present.loop().now());
                    }
                });
            }
        }
        return () -> detach(extension);
    }

    private void detach(ClientExtension extension) {
        synchronized (lock) {
            if (!extensions.remove(extension)) {
                return;
            }
            ClientTransport present = transport;
            if (present != null) {
                present.loop().execute(() -> present.core().detach(extension));
            } else {
                extension.detached();
            }
        }
    }

    boolean isOwnThread() {
        ClientTransport present = transport;
        return present != null && present.isOwnThread();
    }

    @Nullable Throwable lastFailure() {
        ClientTransport present = transport;
        return present == null ? null : present.lastFailure();
    }

    ConnectionState state() {
        return state;
    }

    Optional<ProtocolFlags> protocol() {
        return protocol;
    }

    TimeForm timeForm() {
        return protocol.map(ProtocolFlags::timeForm).orElse(TimeForm.SECONDS);
    }

    Map<String, List<String>> versions() {
        return versions;
    }

    /** Of all cores so far; whoever hears of a late reply finds it counted. */
    long lateReplies() {
        synchronized (lock) {
            return lateBefore + (counting == null ? 0 : counting.lateReplies());
        }
    }

    CompletableFuture<Void> gone() {
        return gone.copy();
    }

    /** Waits until something holds of what the core's thread publishes. */
    boolean await(BooleanSupplier holds, Duration timeout) throws InterruptedException {
        return bell.await(holds, timeout);
    }

    /** By the core's thread, before anybody hears of what has changed. */
    private void publish() {
        ClientTransport present = transport;
        if (present != null) {
            ClientCore core = present.core();
            versions = core.versions();
            protocol = core.protocol();
        }
        bell.ring();
    }

    private void press() {
        ClientTransport present = transport;
        if (present != null) {
            press(present);
        }
    }

    /** Looks when its turn comes, as what is true now may be over by then. */
    private void press(ClientTransport present) {
        present.reading(() -> !callbacks.isPressing());
    }

    /** Makes the core's state known before any listener hears of it. */
    private final class StateKeeper implements ClientExtension {

        @Override
        public void changed(ConnectionChange change, long now) {
            if (change.isConnect()) {
                gone = new CompletableFuture<>();
            }
            state = change.now();
            publish();
            if (change.isDisconnect()) {
                CompletableFuture<Void> ended = gone;
                callbacks.add(() -> ended.complete(null), CallbackQueue.SMALL);
            }
        }

        @Override
        public void unsolicited(Message message, long now) {
            if (Greeting.isGreeting(message)) {
                publish();
            }
        }
    }

    /** One that only wants to know the state. A class and no record, as each is another even for the same listener. */
    private static final class StateListener implements ClientExtension {

        private final Consumer<? super ConnectionChange> listener;

        StateListener(Consumer<? super ConnectionChange> listener) {
            this.listener = listener;
        }

        @Override
        public void changed(ConnectionChange change, long now) {
            listener.accept(change);
        }
    }
}
