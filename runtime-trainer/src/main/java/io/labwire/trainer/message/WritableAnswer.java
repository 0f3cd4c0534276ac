package io.labwire.trainer.message;

import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonValue;
import io.labwire.trainer.core.CommandResult;
import io.labwire.trainer.core.ErrorKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a device answers to a request (specification of AutoTrainer, section 3.2).
 *
 * @param nonce that of the request
 * @param command the command as it was recognised
 * @param result what has become of it
 * @param data what goes with it: anything that {@link io.labwire.trainer.value.ValueForm} writes
 * @param errorKind where the error comes from
 * @param errorCode the number of the error, 0 for none
 * @param errorMessage what there is to say
 */
public record WritableAnswer(
        JsonValue nonce,
        int command,
        CommandResult result,
        @Nullable Object data,
        ErrorKind errorKind,
        int errorCode,
        @Nullable String errorMessage) {

    /** The answer to what cannot be read (section 3.4). */
    public static final WritableAnswer UNREADABLE =
            new WritableAnswer(new JsonInteger(0), 0, CommandResult.UNRECOGNIZED, null, ErrorKind.NONE, 0, null);

    /** Checks that nothing is missing. */
    public WritableAnswer {
        Objects.requireNonNull(nonce, "nonce");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(errorKind, "errorKind");
    }
}
