package io.labwire.opentelemetry.trainer;

import io.labwire.trainer.core.CommandResult;
import org.jspecify.annotations.Nullable;

/** Which results of commands are errors. */
final class Results {

    private Results() {}

    /** Whether a command was not done, nor begun; results that nobody has declared are none. */
    static boolean isError(CommandResult result) {
        return result.equals(CommandResult.UNRECOGNIZED)
                || result.equals(CommandResult.FAILED)
                || result.equals(CommandResult.EXCEPTION)
                || result.equals(CommandResult.UNAVAILABLE);
    }

    static String text(@Nullable String message) {
        return message == null ? "" : message;
    }
}
