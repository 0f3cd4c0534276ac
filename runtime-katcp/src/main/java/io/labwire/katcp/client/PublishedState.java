package io.labwire.katcp.client;

import io.labwire.katcp.loop.Bell;
import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.wire.Message;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** What any thread may know of the state of a client's core, one core after the other. */
final class PublishedState {

    private final CallbackQueue callbacks;
    private final Bell bell = new Bell();
    private volatile @Nullable ClientCore core;
    private volatile ConnectionState state = ConnectionState.STOPPED;
    private volatile Optional<ProtocolFlags> protocol;
    private volatile Map<String, List<String>> versions = Map.of();
    private volatile CompletableFuture<Void> gone = CompletableFuture.completedFuture(null);
    private long lateBefore;
    private @Nullable ClientCore counting;

    PublishedState(Optional<ProtocolFlags> preset, CallbackQueue callbacks) {
        this.protocol = preset;
        this.callbacks = callbacks;
    }

    /** Another core begins, of which nothing is known but a preset protocol. */
    synchronized void begin(ClientCore next, Optional<ProtocolFlags> preset) {
        lateBefore = lateReplies();
        counting = next;
        protocol = preset;
        core = next;
    }

    /** The last core ends: what is known of its device stays. */
    void end() {
        core = null;
    }

    /** To be the first extension of a core, so that its state is known before any listener hears of it. */
    ClientExtension keeper() {
        return new Keeper();
    }

    ConnectionState state() {
        return state;
    }

    Optional<ProtocolFlags> protocol() {
        return protocol;
    }

    Map<String, List<String>> versions() {
        return versions;
    }

    /** Of all cores so far; whoever hears of a late reply finds it counted. */
    synchronized long lateReplies() {
        return lateBefore + (counting == null ? 0 : counting.lateReplies());
    }

    CompletableFuture<Void> gone() {
        return gone.copy();
    }

    /** Waits until something holds of what is published. */
    boolean await(BooleanSupplier holds, Duration timeout) throws InterruptedException {
        return bell.await(holds, timeout);
    }

    private void publish() {
        ClientCore present = core;
        if (present != null) {
            versions = present.versions();
            protocol = present.protocol();
        }
        bell.ring();
    }

    private final class Keeper implements ClientExtension {

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
            if (ReceivedGreeting.isGreeting(message)) {
                publish();
            }
        }
    }
}
