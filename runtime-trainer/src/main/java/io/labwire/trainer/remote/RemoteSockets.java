package io.labwire.trainer.remote;

import io.labwire.core.Bytes;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.message.Publication;
import io.labwire.trainer.message.ReceivedMessage;
import io.labwire.trainer.zmq.EndpointException;
import io.labwire.trainer.zmq.OwnedSocket;
import io.labwire.trainer.zmq.SocketEvent;
import io.labwire.trainer.zmq.SocketSettings;
import io.labwire.trainer.zmq.SocketThread;
import io.labwire.trainer.zmq.SocketType;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The two sockets of a remote and the thread that owns them; the core runs on it. */
final class RemoteSockets implements SocketThread.Core, RemoteCore.Link {

    /** Who is told, by the thread of the sockets, which must not be held up. */
    interface Observer {

        void received(ReceivedMessage message);

        void changed(Presence presence);

        void replaced();

        void connection(SocketEvent event);

        void broken(Throwable error);
    }

    private static final byte[] EVERYTHING = new byte[0];

    private final String publishing;
    private final String commanding;
    private final SocketSettings socketSettings;
    private final Observer observer;
    private final SocketThread thread;

    // Only the thread uses these.
    private @Nullable RemoteCore core;
    private @Nullable OwnedSocket subscriber;
    private @Nullable OwnedSocket requester;

    RemoteSockets(String publishing, String commanding, SocketSettings socketSettings, Observer observer) {
        this.publishing = publishing;
        this.commanding = commanding;
        this.socketSettings = socketSettings;
        this.observer = observer;
        this.thread = new SocketThread("labwire-trainer-remote", this);
    }

    /** Opens the sockets; fails with an {@link EndpointException} or an {@link IllegalStateException}. */
    CompletableFuture<Void> open(RemoteSettings settings, List<Topic> topics, boolean everything) {
        CompletableFuture<Void> opened = new CompletableFuture<>();
        thread.execute(() -> {
            try {
                OwnedSocket socket = thread.open(SocketType.SUB, socketSettings, observer::connection);
                subscriber = socket;
                socket.onMessage(frames -> inCore(running -> running.published(frames, thread.now())));
                if (everything) {
                    socket.subscribe(EVERYTHING);
                }
                topics.forEach(topic -> socket.subscribe(Publication.frameOf(topic)));
                core = new RemoteCore(settings, this, thread.now());
                connectRequester(0);
                socket.connect(publishing);
                opened.complete(null);
            } catch (EndpointException | RuntimeException | Error failed) {
                opened.completeExceptionally(failed);
            }
        });
        return opened;
    }

    private void connectRequester(int number) throws EndpointException {
        OwnedSocket socket = thread.open(SocketType.REQ, socketSettings, observer::connection);
        requester = socket;
        socket.onMessage(frames -> inCore(running -> running.answered(number, Bytes.of(frames.get(0)), thread.now())));
        socket.connect(commanding);
    }

    /** Has the core do something, on its thread. Not after {@link #end}. */
    void execute(Step step) {
        thread.execute(() -> inCore(running -> step.run(running, thread.now())));
    }

    /** Something for the core to do. */
    interface Step {
        void run(RemoteCore core, long now);
    }

    private void inCore(Consumer<RemoteCore> step) {
        RemoteCore running = core;
        if (running != null) {
            step.accept(running);
        }
    }

    void subscribe(Topic topic) {
        byte[] prefix = Publication.frameOf(topic);
        onSubscriber(socket -> socket.subscribe(prefix));
    }

    void unsubscribe(Topic topic) {
        byte[] prefix = Publication.frameOf(topic);
        onSubscriber(socket -> socket.unsubscribe(prefix));
    }

    void subscribeToAll() {
        onSubscriber(socket -> socket.subscribe(EVERYTHING));
    }

    void unsubscribeFromAll() {
        onSubscriber(socket -> socket.unsubscribe(EVERYTHING));
    }

    private void onSubscriber(Consumer<OwnedSocket> step) {
        thread.execute(() -> {
            OwnedSocket socket = subscriber;
            if (socket != null) {
                step.accept(socket);
            }
        });
    }

    long now() {
        return thread.now();
    }

    boolean isCurrent() {
        return thread.isCurrent();
    }

    /** Ends all calls, closes the sockets and ends the thread, after what was given to it before. */
    void end() {
        thread.execute(() -> {
            inCore(RemoteCore::close);
            thread.end();
        });
    }

    boolean awaitEnd(Duration atMost) {
        return thread.awaitEnd(atMost);
    }

    @Override
    public void send(int socket, Bytes request) {
        OwnedSocket open = requester;
        if (open == null || !open.send(List.of(request.toArray()))) {
            execute((running, now) -> running.failed(socket, "it takes no request now", now));
        }
    }

    @Override
    public void replace(int socket) {
        OwnedSocket old = requester;
        requester = null;
        if (old != null) {
            old.close();
        }
        observer.replaced();
        try {
            connectRequester(socket);
        } catch (EndpointException | RuntimeException failed) {
            execute((running, now) -> running.failed(socket, String.valueOf(failed.getMessage()), now));
        }
    }

    @Override
    public void received(ReceivedMessage message) {
        observer.received(message);
    }

    @Override
    public void changed(Presence presence) {
        observer.changed(presence);
    }

    @Override
    public void broken(Throwable error) {
        inCore(running -> running.broken(String.valueOf(error)));
        observer.broken(error);
    }

    @Override
    public long nextDeadline() {
        RemoteCore running = core;
        OptionalLong deadline = running == null ? OptionalLong.empty() : running.deadline(thread.now());
        return deadline.orElse(Long.MAX_VALUE);
    }

    @Override
    public void onTime(long now) {
        inCore(running -> running.timeReached(now));
    }

    @Override
    public void flush() {
        // Everything is sent at once.
    }
}
