package io.labwire.trainer.message;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonValue;
import io.labwire.trainer.core.CommandResult;
import io.labwire.trainer.core.ErrorKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a command ended that was answered with {@link CommandResult#PENDING_WITH_NOTIFICATION}; published on
 * {@link io.labwire.trainer.core.Topic#COMMAND_RESULT} (specification of AutoTrainer, section 4).
 *
 * @param result what has become of the command
 * @param data what the command answers, its keys as on the wire; {@link JsonNull} if nothing
 * @param errorCode the rig's own code, 0 for no error
 * @param errorMessage what went wrong, null if the rig does not say
 * @param command the number of the command
 * @param nonce that of the request
 * @param errorKind where the error comes from. It is read as an answer's would be, and never written: a notification has six keys
 */
public record CommandNotification(
        CommandResult result,
        JsonValue data,
        int errorCode,
        @Nullable String errorMessage,
        int command,
        JsonValue nonce,
        ErrorKind errorKind) {

    /** Checks that all but the message are there. */
    public CommandNotification {
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(nonce, "nonce");
        Objects.requireNonNull(errorKind, "errorKind");
    }

    /**
     * A notification of the six keys that there are.
     *
     * @param result what has become of the command
     * @param data what the command answers; {@link JsonNull} if nothing
     * @param errorCode the rig's own code, 0 for no error
     * @param errorMessage what went wrong, null if the rig does not say
     * @param command the number of the command
     * @param nonce that of the request
     */
    public CommandNotification(
            CommandResult result,
            JsonValue data,
            int errorCode,
            @Nullable String errorMessage,
            int command,
            JsonValue nonce) {
        this(result, data, errorCode, errorMessage, command, nonce, ErrorKind.NONE);
    }

    /**
     * Reads a notification. Keys come in any order, what is missing is 0 or null, unknown keys are left alone.
     *
     * @param body the publication's second frame
     * @param rules what is taken for JSON
     * @return the notification
     * @throws WireFormatException if it is not JSON, no object, or has a value that cannot be in its place
     */
    public static CommandNotification read(byte[] body, JsonRules rules) throws WireFormatException {
        CommandAnswer read = CommandAnswer.read(body, rules);
        return new CommandNotification(
                read.result(),
                read.data(),
                read.errorCode(),
                read.errorMessage(),
                read.command(),
                read.nonce(),
                read.errorKind());
    }

    /**
     * The same as an answer, as which a remote deals with it.
     *
     * @return the answer
     */
    public CommandAnswer asAnswer() {
        return new CommandAnswer(nonce, command, result, data, errorKind, errorCode, errorMessage);
    }
}
