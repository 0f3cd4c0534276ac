package io.labwire.trainer.core;

import io.labwire.core.GeneratedFrom;
import java.util.List;
import java.util.Optional;

/**
 * What has become of a command.
 *
 * @param number the number on the wire; any other than the declared ones is legal
 */
@GeneratedFrom("labwire/trainer/core.yaml#enums.CommandResult")
public record CommandResult(int number) {

    /** Not supported, or the request could not be read. */
    public static final CommandResult UNRECOGNIZED = new CommandResult(0);

    /** Done. */
    public static final CommandResult SUCCESS = new CommandResult(100);

    /** Begun, perhaps not done yet. */
    public static final CommandResult PENDING = new CommandResult(200);

    /** Begun; a message on COMMAND_RESULT tells how it ends. */
    public static final CommandResult PENDING_WITH_NOTIFICATION = new CommandResult(201);

    /** Tried, without success. */
    public static final CommandResult FAILED = new CommandResult(400);

    /** Tried, and broken off by an exception. */
    public static final CommandResult EXCEPTION = new CommandResult(500);

    /** Known, but not possible now, or nobody is there to do it. */
    public static final CommandResult UNAVAILABLE = new CommandResult(9999);

    private static final List<CommandResult> KNOWN =
            List.of(UNRECOGNIZED, SUCCESS, PENDING, PENDING_WITH_NOTIFICATION, FAILED, EXCEPTION, UNAVAILABLE);

    /**
     * The declared values.
     *
     * @return in the order of the schema
     */
    public static List<CommandResult> known() {
        return KNOWN;
    }

    /**
     * The value of a number.
     *
     * @param number any number
     * @return the declared value, or one that nobody has declared
     */
    public static CommandResult of(int number) {
        for (CommandResult each : KNOWN) {
            if (each.number == number) {
                return each;
            }
        }
        return new CommandResult(number);
    }

    /**
     * The name in the schema.
     *
     * @return empty if nobody has declared the number
     */
    public Optional<String> knownName() {
        if (number == 0) {
            return Optional.of("UNRECOGNIZED");
        }
        if (number == 100) {
            return Optional.of("SUCCESS");
        }
        if (number == 200) {
            return Optional.of("PENDING");
        }
        if (number == 201) {
            return Optional.of("PENDING_WITH_NOTIFICATION");
        }
        if (number == 400) {
            return Optional.of("FAILED");
        }
        if (number == 500) {
            return Optional.of("EXCEPTION");
        }
        if (number == 9999) {
            return Optional.of("UNAVAILABLE");
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return knownName().orElseGet(() -> String.valueOf(number));
    }
}
