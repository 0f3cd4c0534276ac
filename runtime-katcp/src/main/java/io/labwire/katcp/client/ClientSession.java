package io.labwire.katcp.client;

import io.labwire.katcp.argument.TimeForm;
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
 * What all faces of one client share: the core and its thread while the client is started, and who is told of what.
 */
final class ClientSession implements AutoCloseable {

    private final ClientOptions<?> options;
    private final ClientSettings settings;
    private final ClientExecutor executor;
    private final CallbackQueue callbacks;
    private final MessageHandlers handlers;
    private final List<ClientExtension> extensions = new CopyOnWriteArrayList<>();
    private final Object lock = new Object();
    private final PublishedState published;

    private volatile @Nullable ClientTransport transport;
    private int lastId;
    private boolean closed;

    ClientSession(ClientOptions<?> options) {
        this.options = options;
        this.settings = options.settings();
        this.executor = options.executor == null ? ClientExecutor.own() : ClientExecutor.of(options.executor);
        this.callbacks = new CallbackQueue(executor, settings.limits(), this::press);
        this.published = new PublishedState(settings.preset(), callbacks);
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
            ClientTransport next = new ClientTransport(
                    options.target(), link -> new ClientCore(settings, lastId, link, handlers::take));
            published.begin(next.core(), settings.preset());
            transport = next;
            press(next); // callbacks of the connection before may wait still
            next.loop().execute(() -> begin(next));
        }
    }

    private void begin(ClientTransport next) {
        long now = next.loop().now();
        next.core().attach(published.keeper(), now);
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
            published.end();
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
        boolean ids = protocol().stream().anyMatch(known -> known.supports(ProtocolFlags.MESSAGE_IDS));
        if (!state().isConnected()) {
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
        return published.state();
    }

    Optional<ProtocolFlags> protocol() {
        return published.protocol();
    }

    TimeForm timeForm() {
        return protocol().map(ProtocolFlags::timeForm).orElse(TimeForm.SECONDS);
    }

    Map<String, List<String>> versions() {
        return published.versions();
    }

    long lateReplies() {
        return published.lateReplies();
    }

    CompletableFuture<Void> gone() {
        return published.gone();
    }

    /** Waits until something holds of what the core's thread publishes. */
    boolean await(BooleanSupplier holds, Duration timeout) throws InterruptedException {
        return published.await(holds, timeout);
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
}
