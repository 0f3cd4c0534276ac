package io.labwire.trainer.core;

import io.labwire.core.GeneratedFrom;
import java.util.List;
import java.util.Optional;

/**
 * Where the error of an answer comes from.
 *
 * @param number the number on the wire; any other than the declared ones is legal
 */
@GeneratedFrom("labwire/trainer/core.yaml#enums.ErrorKind")
public record ErrorKind(int number) {

    /** There is none, or an exception was thrown. */
    public static final ErrorKind NONE = new ErrorKind(0);

    /** The answer could not be written as it was meant. */
    public static final ErrorKind SYSTEM_ERROR = new ErrorKind(1);

    /** The command has an error code. */
    public static final ErrorKind COMMAND_ERROR = new ErrorKind(2);

    private static final List<ErrorKind> KNOWN = List.of(NONE, SYSTEM_ERROR, COMMAND_ERROR);

    /**
     * The declared values.
     *
     * @return in the order of the schema
     */
    public static List<ErrorKind> known() {
        return KNOWN;
    }

    /**
     * The value of a number.
     *
     * @param number any number
     * @return the declared value, or one that nobody has declared
     */
    public static ErrorKind of(int number) {
        for (ErrorKind each : KNOWN) {
            if (each.number == number) {
                return each;
            }
        }
        return new ErrorKind(number);
    }

    /**
     * The name in the schema.
     *
     * @return empty if nobody has declared the number
     */
    public Optional<String> knownName() {
        if (number == 0) {
            return Optional.of("NONE");
        }
        if (number == 1) {
            return Optional.of("SYSTEM_ERROR");
        }
        if (number == 2) {
            return Optional.of("COMMAND_ERROR");
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return knownName().orElseGet(() -> String.valueOf(number));
    }
}
