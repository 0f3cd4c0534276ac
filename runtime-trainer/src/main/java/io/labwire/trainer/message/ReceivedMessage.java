package io.labwire.trainer.message;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.json.codec.JsonType;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonValue;
import io.labwire.trainer.core.Topic;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A published message as a remote reads it (specification of AutoTrainer, section 2). */
public sealed interface ReceivedMessage {

    /**
     * A rig is alive.
     *
     * @param heartbeat what it says
     */
    record Heartbeat(HeartbeatMessage heartbeat) implements ReceivedMessage {}

    /**
     * Something has happened.
     *
     * @param topic {@link Topic#EVENT}, or {@link Topic#EMERGENCY} for the first copy of an emergency
     * @param event what has happened
     * @param body the bytes from which it was read
     */
    record Happened(Topic topic, Event event, Bytes body) implements ReceivedMessage {

        /**
         * Whether this is the copy on {@link Topic#EMERGENCY}. The one on {@link Topic#EVENT} follows.
         *
         * @return true for that topic
         */
        public boolean isEmergency() {
            return topic.equals(Topic.EMERGENCY);
        }

        /**
         * Reads the payload.
         *
         * @param <P> its type
         * @param type how it is read
         * @param rules what was taken for JSON
         * @return the payload; null if there is none
         * @throws WireFormatException if there is something else than a value of the type, with its place in the body
         */
        public <P> @Nullable P payload(JsonType<P> type, JsonRules rules) throws WireFormatException {
            return event.context(type, body, rules);
        }
    }

    /**
     * A property has another value.
     *
     * @param message what the rig says of it, in a form that nobody has defined
     */
    record PropertyChanged(JsonValue message) implements ReceivedMessage {}

    /**
     * A command has ended.
     *
     * @param notification how
     * @param body the bytes from which it was read
     */
    record Notified(CommandNotification notification, Bytes body) implements ReceivedMessage {}

    /**
     * Something on a topic that has no form of its own.
     *
     * @param publication topic and bytes
     */
    record Other(Publication publication) implements ReceivedMessage {}

    /**
     * Something that cannot be read. It is no reason to do anything but go on.
     *
     * @param topic the topic if the first frame is one
     * @param frames what came
     * @param reason what is wrong with it, and where
     */
    record Malformed(Optional<Topic> topic, List<Bytes> frames, String reason) implements ReceivedMessage {

        /** Copies the frames. */
        public Malformed {
            Objects.requireNonNull(topic, "topic");
            Objects.requireNonNull(reason, "reason");
            frames = List.copyOf(frames);
        }
    }

    /**
     * Reads a message; what cannot be read is {@link Malformed}.
     *
     * @param frames its frames, not changed any more
     * @param rules what is taken for JSON
     * @return the message
     */
    static ReceivedMessage read(List<byte[]> frames, JsonRules rules) {
        byte[] first = frames.isEmpty() ? new byte[0] : frames.get(0);
        Optional<Topic> topic =
                first.length == Publication.TOPIC_LENGTH ? Optional.of(Publication.topicOf(first)) : Optional.empty();
        if (frames.size() != 2) {
            return malformed(topic, frames, "2 frames expected, found " + frames.size());
        }
        if (topic.isEmpty()) {
            return malformed(topic, frames, "a topic of 4 bytes expected, found " + first.length + " bytes");
        }
        try {
            return read(topic.get(), frames.get(1), rules);
        } catch (WireFormatException unreadable) {
            return malformed(topic, frames, "body, " + unreadable.getMessage());
        }
    }

    private static ReceivedMessage read(Topic topic, byte[] body, JsonRules rules) throws WireFormatException {
        if (topic.equals(Topic.EVENT) || topic.equals(Topic.EMERGENCY)) {
            return new Happened(topic, Event.readKept(body, rules), Bytes.of(body));
        }
        if (topic.equals(Topic.HEARTBEAT)) {
            return new Heartbeat(HeartbeatMessage.read(body, rules));
        }
        if (topic.equals(Topic.COMMAND_RESULT)) {
            return new Notified(CommandNotification.read(body, rules), Bytes.of(body));
        }
        if (topic.equals(Topic.PROPERTY_CHANGE)) {
            return new PropertyChanged(JsonValue.parse(body, rules));
        }
        return new Other(new Publication(topic, Bytes.of(body)));
    }

    private static ReceivedMessage malformed(Optional<Topic> topic, List<byte[]> frames, String reason) {
        return new Malformed(topic, frames.stream().map(Bytes::of).toList(), reason);
    }
}
