package io.labwire.trainer.device;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.Bytes;
import io.labwire.trainer.core.Topic;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Who is told that somebody subscribes, and when. */
class SubscribersTest {

    private static final Bytes EVENTS = Bytes.of(Outgoing.frame(Topic.EVENT));
    private static final Bytes HEARTBEATS = Bytes.of(Outgoing.frame(Topic.HEARTBEAT));

    private final Subscribers subscribers = new Subscribers();

    @Test
    void whoWaitsIsToldOfItsOwnTopic() {
        CompletableFuture<Void> seen = subscribers.when(Topic.EVENT);
        assertThat(subscribers.add(HEARTBEATS)).isEmpty();
        assertThat(seen).isNotDone();
        assertThat(subscribers.add(EVENTS)).containsExactly(seen);
        assertThat(subscribers.add(EVENTS)).as("it is told once").isEmpty();
        CompletableFuture<Void> other = subscribers.when(Topic.COMMAND_RESULT);
        assertThat(subscribers.add(Bytes.EMPTY)).containsExactly(other);
    }

    @Test
    void whoIsThereAlreadyIsSeenAtOnceAndWhoHasGoneIsNot() {
        subscribers.add(EVENTS);
        assertThat(subscribers.when(Topic.EVENT)).isCompleted();
        assertThat(subscribers.when(Topic.HEARTBEAT)).isNotDone();
        subscribers.remove(EVENTS);
        assertThat(subscribers.when(Topic.EVENT)).isNotDone();
    }
}
