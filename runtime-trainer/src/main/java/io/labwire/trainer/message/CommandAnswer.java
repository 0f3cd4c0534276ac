package io.labwire.trainer.message;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.read.JsonReader;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonValue;
import io.labwire.trainer.core.CommandResult;
import io.labwire.trainer.core.ErrorKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a command (specification of AutoTrainer, section 3.2).
 *
 * @param nonce that of the request; 0 if the rig could not read it. In the legacy form it has lost its sign
 * @param command the number of the command that the rig recognised, 99999 if it knows none of the number
 * @param result what has become of the command
 * @param data what the command answers, its keys as on the wire; {@link JsonNull} if nothing
 * @param errorKind where the error comes from
 * @param errorCode the rig's own code, 0 for no error
 * @param errorMessage what went wrong, null if the rig does not say
 */
public record CommandAnswer(
        JsonValue nonce,
        int command,
        CommandResult result,
        JsonValue data,
        ErrorKind errorKind,
        int errorCode,
        @Nullable String errorMessage) {

    /** Checks that all but the message are there. */
    public CommandAnswer {
        Objects.requireNonNull(nonce, "nonce");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(errorKind, "errorKind");
    }

    /**
     * Reads an answer of either wire form. Keys come in any order, what is missing is 0 or null, unknown keys are left alone.
     *
     * @param body the answer's one frame
     * @param rules what is taken for JSON
     * @return the answer
     * @throws WireFormatException if it is not JSON, no object, or has a value that cannot be in its place
     */
    public static CommandAnswer read(byte[] body, JsonRules rules) throws WireFormatException {
        Reading reading = new Reading();
        EnvelopeFields.read(body, rules, reading);
        return reading.answer();
    }

    /**
     * Whether the command was done.
     *
     * @return true if the result is {@link CommandResult#SUCCESS}
     */
    public boolean ok() {
        return result.equals(CommandResult.SUCCESS);
    }

    /** What has been read so far of an answer, or of a notification, which has the same members. */
    static final class Reading implements EnvelopeFields.Field {

        private JsonValue nonce = new JsonInteger(0);
        private int command;
        private CommandResult result = CommandResult.UNRECOGNIZED;
        private JsonValue data = JsonNull.NULL;
        private ErrorKind errorKind = ErrorKind.NONE;
        private int errorCode;
        private @Nullable String errorMessage;

        @Override
        public boolean read(String key, JsonReader reader) throws WireFormatException {
            switch (key) {
                case "nonce" -> nonce = JsonValue.read(reader);
                case "command" -> command = EnvelopeFields.int32(reader);
                case "result" -> result = CommandResult.of(EnvelopeFields.int32(reader));
                case "data" -> data = JsonValue.read(reader);
                case "errorKind", "error_kind" -> errorKind = ErrorKind.of(EnvelopeFields.int32(reader));
                case "errorCode", "error_code" -> errorCode = EnvelopeFields.int32(reader);
                case "errorMessage", "error_message" -> errorMessage = EnvelopeFields.textOrNull(reader);
                default -> {
                    return false;
                }
            }
            return true;
        }

        CommandAnswer answer() {
            return new CommandAnswer(nonce, command, result, data, errorKind, errorCode, errorMessage);
        }
    }
}
