package io.labwire.trainer.remote;

import io.labwire.trainer.core.Topic;
import io.labwire.trainer.message.Publication;
import io.labwire.trainer.zmq.OwnedSocket;
import io.labwire.trainer.zmq.SocketThread;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a remote has subscribed to. Any thread may call it; the thread of the sockets does it, after what it was told before. */
final class RemoteSubscriptions {

    private static final byte[] EVERYTHING = new byte[0];

    private final SocketThread thread;

    /** Only the thread uses it. */
    private @Nullable OwnedSocket subscriber;

    RemoteSubscriptions(SocketThread thread) {
        this.thread = thread;
    }

    /** Begins. Only for the thread. */
    void begin(OwnedSocket socket, List<Topic> topics, boolean everything) {
        subscriber = socket;
        if (everything) {
            socket.subscribe(EVERYTHING);
        }
        topics.forEach(topic -> socket.subscribe(Publication.frameOf(topic)));
    }

    void add(Topic topic) {
        byte[] prefix = Publication.frameOf(topic);
        later(socket -> socket.subscribe(prefix));
    }

    void remove(Topic topic) {
        byte[] prefix = Publication.frameOf(topic);
        later(socket -> socket.unsubscribe(prefix));
    }

    void addAll() {
        later(socket -> socket.subscribe(EVERYTHING));
    }

    void removeAll() {
        later(socket -> socket.unsubscribe(EVERYTHING));
    }

    private void later(Consumer<OwnedSocket> step) {
        thread.execute(() -> {
            OwnedSocket socket = subscriber;
            if (socket != null) {
                step.accept(socket);
            }
        });
    }
}
