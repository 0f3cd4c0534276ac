package io.labwire.trainer.zmq;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.trainer.zmq.RawPeer.Version;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A thread of ZeroMQ that really ends. */
@Timeout(60)
class BrokenContextTest {

    private final CompletableFuture<Throwable> broken = new CompletableFuture<>();

    private final SocketThread thread = new SocketThread("labwire-trainer-test", new SocketThread.Core() {
        @Override
        public void broken(Throwable error) {
            broken.complete(error);
        }
    });

    /** Who closes ZeroMQ waits for its threads, one that has ended among them. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void itIsToldAndTheEndIsNotWaitedForInVain(boolean closing) throws Exception {
        OutOfMemoryError error = new OutOfMemoryError("on purpose");
        CompletableFuture<String> address = new CompletableFuture<>();
        CompletableFuture<Void> allocated = new CompletableFuture<>();
        CompletableFuture<Void> fails = new CompletableFuture<>();
        thread.execute(() -> {
            try {
                OwnedSocket socket = thread.open(SocketType.REP, SocketSettings.DEFAULT, event -> {});
                socket.socket().setMsgAllocator(size -> {
                    allocated.complete(null);
                    fails.join();
                    throw error;
                });
                address.complete(socket.bind("tcp://127.0.0.1:*"));
            } catch (EndpointException | RuntimeException failed) {
                address.completeExceptionally(failed);
            }
        });
        try (RawPeer peer = RawPeer.to(address.get(10, TimeUnit.SECONDS))) {
            peer.say(RawPeer.greeting(Version.TWO, "REQ"), RawPeer.frame(new byte[1]));
            allocated.get(10, TimeUnit.SECONDS);
            if (closing) {
                thread.end();
                assertThat(thread.awaitEnd(Duration.ofMillis(100))).isFalse();
            }
            fails.complete(null);
            if (!closing) {
                assertThat(broken.get(10, TimeUnit.SECONDS)).isSameAs(error);
                thread.end();
            }
            assertThat(thread.awaitEnd(Duration.ofSeconds(10))).isTrue();
        }
    }
}
