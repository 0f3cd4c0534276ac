package io.labwire.trainer.core;

import io.labwire.core.GeneratedFrom;
import java.util.List;
import java.util.Optional;

/**
 * What a published message is about. Any other number is legal, too.
 *
 * @param number the number on the wire; any other than the declared ones is legal
 */
@GeneratedFrom("labwire/trainer/core.yaml#enums.Topic")
public record Topic(long number) {

    /** Free; nothing is published on it by itself. To subscribe to it is not to subscribe to all. */
    public static final Topic ANY = new Topic(0L);

    /** The rig is alive. */
    public static final Topic HEARTBEAT = new Topic(1001L);

    /** The first of two copies of an event that stops the rig, or lets it go on. */
    public static final Topic EMERGENCY = new Topic(2001L);

    /** Something has happened. */
    public static final Topic EVENT = new Topic(4001L);

    /** A property has another value. */
    public static final Topic PROPERTY_CHANGE = new Topic(5001L);

    /** A command that was begun earlier has ended. */
    public static final Topic COMMAND_RESULT = new Topic(6001L);

    private static final List<Topic> KNOWN = List.of(ANY, HEARTBEAT, EMERGENCY, EVENT, PROPERTY_CHANGE, COMMAND_RESULT);

    /**
     * The declared values.
     *
     * @return in the order of the schema
     */
    public static List<Topic> known() {
        return KNOWN;
    }

    /**
     * The value of a number.
     *
     * @param number any number
     * @return the declared value, or one that nobody has declared
     */
    public static Topic of(long number) {
        for (Topic each : KNOWN) {
            if (each.number == number) {
                return each;
            }
        }
        return new Topic(number);
    }

    /**
     * The name in the schema.
     *
     * @return empty if nobody has declared the number
     */
    public Optional<String> knownName() {
        if (number == 0) {
            return Optional.of("ANY");
        }
        if (number == 1001) {
            return Optional.of("HEARTBEAT");
        }
        if (number == 2001) {
            return Optional.of("EMERGENCY");
        }
        if (number == 4001) {
            return Optional.of("EVENT");
        }
        if (number == 5001) {
            return Optional.of("PROPERTY_CHANGE");
        }
        if (number == 6001) {
            return Optional.of("COMMAND_RESULT");
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return knownName().orElseGet(() -> String.valueOf(number));
    }
}
