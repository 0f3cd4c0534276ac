package io.labwire.conformance.trainer;

import io.labwire.conformance.simulation.SimulatedConnection;
import io.labwire.core.Bytes;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.message.Publication;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A subscriber: it connects again by itself, and then subscribes again; what is published meanwhile it does not hear. */
final class HearingSocket {

    private static final Duration AGAIN = Duration.ofMillis(300);
    private static final Duration SLOW = Duration.ofSeconds(4);
    private static final List<Topic> TOPICS =
            List.of(Topic.EVENT, Topic.EMERGENCY, Topic.COMMAND_RESULT, Topic.HEARTBEAT);

    private final Conversation conversation;
    private final Random random;
    private final boolean sheltered;
    private final Consumer<List<byte[]>> published;
    private final Hearing hearing;
    private final List<Bytes> prefixes = new ArrayList<>();
    private @Nullable MessageEnd end;
    private @Nullable SubscriberEnd other;
    private @Nullable SimulatedConnection connection;
    private boolean closed;

    HearingSocket(
            Conversation conversation,
            Random random,
            boolean sheltered,
            Hearing hearing,
            Consumer<List<byte[]>> published) {
        this.conversation = conversation;
        this.random = random;
        this.sheltered = sheltered;
        this.hearing = hearing;
        this.published = published;
        if (random.nextBoolean() || conversation.isSheltered()) {
            prefixes.add(Bytes.EMPTY);
        } else {
            TOPICS.forEach(topic -> conversation.within(Duration.ofSeconds(10), () -> subscribe(topic)));
        }
        connect();
    }

    private void subscribe(Topic topic) {
        Bytes prefix = Bytes.of(Publication.frameOf(topic));
        prefixes.add(prefix);
        MessageEnd connected = end;
        if (connected != null) {
            conversation.struck(Mishap.SUBSCRIBED_LATE);
            connected.send(List.of(prefix.toArray()));
        }
    }

    private void connect() {
        if (closed || conversation.isEnding()) {
            return;
        }
        conversation.rig().life().ifPresentOrElse(this::connect, () -> conversation.within(AGAIN, this::connect));
    }

    private void connect(RigLife life) {
        MessageEnd connected = new MessageEnd(this::received, this::lost);
        SubscriberEnd subscriber = new SubscriberEnd(conversation, random, sheltered);
        connection = conversation.connect(sheltered, connected, subscriber.end());
        life.accept(subscriber);
        end = connected;
        other = subscriber;
        prefixes.forEach(prefix -> connected.send(List.of(prefix.toArray())));
    }

    private void received(List<byte[]> frames) {
        hearing.came(frames.get(1));
        published.accept(frames);
    }

    private void lost() {
        checkAll();
        end = null;
        conversation.within(AGAIN, this::connect);
    }

    private void checkAll() {
        SubscriberEnd from = other;
        if (from != null) {
            hearing.checkAll(from.sent());
            other = null;
        }
    }

    void cut() {
        SimulatedConnection current = connection;
        if (current != null) {
            conversation.struck(Mishap.SUBSCRIPTION_CUT);
            current.cut();
        }
    }

    void readSlowly() {
        SimulatedConnection current = connection;
        if (current != null) {
            current.clientReads(false);
            conversation.within(SLOW, () -> current.clientReads(true));
        }
    }

    void close() {
        closed = true;
        checkAll();
        MessageEnd connected = end;
        if (connected != null) {
            connected.close();
        }
    }
}
