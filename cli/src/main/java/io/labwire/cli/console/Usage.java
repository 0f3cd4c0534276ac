package io.labwire.cli.console;

import java.util.function.Supplier;

/** Tells wrong usage from other failures. */
public final class Usage {

    private Usage() {}

    /**
     * Reads what a user has given.
     *
     * @param reading reads it; throws {@link IllegalArgumentException}, with one line, if it makes no sense
     * @param <T> what it is
     * @return what was read
     * @throws CommandFailure with that line, which also points to the help
     */
    public static <T> T check(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw CommandFailure.wrongUsage(String.valueOf(e.getMessage()));
        }
    }
}
