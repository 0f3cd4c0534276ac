package io.labwire.conformance.trainer;

import io.labwire.conformance.simulation.SimulatedConnection;
import io.labwire.core.Bytes;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A command socket: it connects again by itself, what it has sent is lost if its connection breaks, and it takes no answer that it
 * has not asked for.
 */
final class AskingSocket {

    private static final Duration AGAIN = Duration.ofMillis(300);

    private final Conversation conversation;
    private final Random random;
    private final boolean sheltered;
    private final Consumer<Bytes> answered;
    private final Consumer<String> failed;
    private @Nullable MessageEnd end;
    private @Nullable SimulatedConnection connection;
    private @Nullable Bytes unsent;
    private boolean asked;
    private boolean closed;

    AskingSocket(
            Conversation conversation,
            Random random,
            boolean sheltered,
            Consumer<Bytes> answered,
            Consumer<String> failed) {
        this.conversation = conversation;
        this.random = random;
        this.sheltered = sheltered;
        this.answered = answered;
        this.failed = failed;
        connect();
    }

    private void connect() {
        if (closed || conversation.isEnding()) {
            return;
        }
        conversation.rig().life().ifPresentOrElse(this::connect, () -> conversation.within(AGAIN, this::connect));
    }

    private void connect(RigLife life) {
        MessageEnd connected = new MessageEnd(this::received, this::lost);
        connection = conversation.connect(sheltered, connected, life.acceptRequests());
        end = connected;
        Bytes waiting = unsent;
        if (waiting != null) {
            unsent = null;
            connected.send(List.of(waiting.toArray()));
        }
    }

    void send(Bytes request) {
        if (asked) {
            conversation.violated("a request goes out before the one before is answered");
        }
        asked = true;
        MessageEnd connected = end;
        if (connected != null && connected.isOpen()) {
            connected.send(List.of(request.toArray()));
        } else {
            unsent = request;
        }
    }

    private void received(List<byte[]> frames) {
        if (asked) {
            asked = false;
            answered.accept(Bytes.of(frames.get(0)));
        }
    }

    private void lost() {
        end = null;
        if (!closed && random.nextInt(6) == 0) {
            conversation.struck(Mishap.SOCKET_FAILED);
            failed.accept("on purpose");
        }
        conversation.within(AGAIN, this::connect);
    }

    void cut() {
        SimulatedConnection current = connection;
        if (current != null) {
            conversation.struck(Mishap.COMMANDS_CUT);
            current.cut();
        }
    }

    /** It is given up. An answer that is under way may still come. */
    void replaced() {
        closed = true;
        MessageEnd connected = end;
        if (connected != null) {
            if (random.nextBoolean()) {
                connected.close();
            } else {
                conversation.within(Duration.ofSeconds(6), connected::close);
            }
        }
    }

    void close() {
        closed = true;
        MessageEnd connected = end;
        if (connected != null) {
            connected.close();
        }
    }
}
