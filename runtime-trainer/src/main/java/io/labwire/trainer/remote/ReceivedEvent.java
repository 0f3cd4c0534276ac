package io.labwire.trainer.remote;

import io.labwire.core.wire.WireFormatException;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.message.Event;
import io.labwire.trainer.message.EventType;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is told to listeners.
 *
 * @param <P> the payload
 * @param topic {@link Topic#EVENT}, or {@link Topic#EMERGENCY} for the first copy of an emergency
 * @param event number, times and the payload as JSON
 * @param secondCopy whether the same emergency was told before, with {@link Topic#EMERGENCY}
 * @param type what the number means at the remote's level, if its catalog knows
 * @param payload the payload; null if there is none, or none of the type
 * @param fault why the payload is not of the type, if there is one that is not
 */
public record ReceivedEvent<P>(
        Topic topic,
        Event event,
        boolean secondCopy,
        Optional<EventType<P>> type,
        @Nullable P payload,
        Optional<WireFormatException> fault) {

    /** Checks that all but the payload are there. */
    public ReceivedEvent {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(fault, "fault");
    }

    /**
     * Whether this is the copy on {@link Topic#EMERGENCY}.
     *
     * @return true for that topic
     */
    public boolean isEmergency() {
        return topic.equals(Topic.EMERGENCY);
    }
}
