package io.labwire.trainer.remote;

import io.labwire.core.wire.WireFormatException;
import io.labwire.trainer.core.CommandResult;
import io.labwire.trainer.message.CommandAnswer;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a typed call, whatever its result.
 *
 * @param <A> the data
 * @param envelope the answer as it came; it has the data as JSON, too
 * @param data what the command answers; null if nothing, or nothing of the type
 * @param fault why the data are not of the type, if there are any that are not
 */
public record Answer<A>(CommandAnswer envelope, @Nullable A data, Optional<WireFormatException> fault) {

    /** Checks that the answer is there. */
    public Answer {
        Objects.requireNonNull(envelope, "envelope");
        Objects.requireNonNull(fault, "fault");
    }

    /**
     * Whether the command was done.
     *
     * @return true if the result is {@link CommandResult#SUCCESS}
     */
    public boolean ok() {
        return envelope.ok();
    }

    /**
     * What has become of the command.
     *
     * @return the result
     */
    public CommandResult result() {
        return envelope.result();
    }
}
