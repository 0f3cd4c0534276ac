package io.labwire.trainer.remote;

import io.labwire.json.value.JsonValue;
import io.labwire.trainer.message.CommandNotification;
import io.labwire.trainer.message.HeartbeatMessage;
import io.labwire.trainer.message.Publication;
import io.labwire.trainer.message.ReceivedMessage;

/**
 * Is told what a rig publishes, in the order in which it came, by the remote's executor, one call at a time. What it throws is
 * logged.
 */
public interface MessageListener {

    /**
     * The rig is alive.
     *
     * @param heartbeat what it says
     */
    default void heartbeat(HeartbeatMessage heartbeat) {}

    /**
     * Something has happened. An emergency is told twice, as it comes twice.
     *
     * @param event what has happened
     */
    default void event(ReceivedEvent<?> event) {}

    /**
     * A property has another value.
     *
     * @param message what the rig says of it
     */
    default void propertyChanged(JsonValue message) {}

    /**
     * A command has ended, of this remote or of another one.
     *
     * @param notification how
     */
    default void notified(CommandNotification notification) {}

    /**
     * Something on a topic that has no form of its own.
     *
     * @param publication topic and bytes
     */
    default void other(Publication publication) {}

    /**
     * Something that cannot be read.
     *
     * @param message what came, and what is wrong with it
     */
    default void malformed(ReceivedMessage.Malformed message) {}

    /**
     * The rig shows itself in another way.
     *
     * @param presence how
     */
    default void presenceChanged(Presence presence) {}
}
