package io.labwire.trainer.message;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.json.codec.JsonType;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonValue;
import io.labwire.trainer.core.CommandResult;
import io.labwire.trainer.core.ErrorKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a command (specification of AutoTrainer, section 3.2).
 *
 * <p>One that was read makes the tree of its data when it is asked for it, as those who have a type for them need none.
 */
public final class CommandAnswer {

    private final JsonValue nonce;
    private final int command;
    private final CommandResult result;
    private final ErrorKind errorKind;
    private final int errorCode;
    private final @Nullable String errorMessage;
    private final boolean wasRead;
    private final @Nullable Unread unread;
    private volatile @Nullable JsonValue data;

    /**
     * An answer.
     *
     * @param nonce that of the request; 0 if the rig could not read it. In the legacy form it has lost its sign
     * @param command the number of the command that the rig recognised, 99999 if it knows none of the number
     * @param result what has become of the command
     * @param data what the command answers, its keys as on the wire; {@link JsonNull} if nothing
     * @param errorKind where the error comes from
     * @param errorCode the rig's own code, 0 for no error
     * @param errorMessage what went wrong, null if the rig does not say
     */
    public CommandAnswer(
            JsonValue nonce,
            int command,
            CommandResult result,
            JsonValue data,
            ErrorKind errorKind,
            int errorCode,
            @Nullable String errorMessage) {
        this.nonce = Objects.requireNonNull(nonce, "nonce");
        this.command = command;
        this.result = Objects.requireNonNull(result, "result");
        this.data = Objects.requireNonNull(data, "data");
        this.errorKind = Objects.requireNonNull(errorKind, "errorKind");
        this.errorCode = errorCode;
        this.errorMessage = errorMessage;
        this.wasRead = false;
        this.unread = null;
    }

    /** An answer that was read; its data are null if it has none. */
    CommandAnswer(
            JsonValue nonce,
            int command,
            CommandResult result,
            @Nullable Unread unread,
            ErrorKind errorKind,
            int errorCode,
            @Nullable String errorMessage) {
        this.nonce = nonce;
        this.command = command;
        this.result = result;
        this.wasRead = true;
        this.unread = unread;
        this.data = unread == null ? JsonNull.NULL : null;
        this.errorKind = errorKind;
        this.errorCode = errorCode;
        this.errorMessage = errorMessage;
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
        AnswerReading reading = new AnswerReading(body, rules);
        EnvelopeFields.read(body, rules, AnswerReading.KEYS, reading);
        return reading.answer();
    }

    /**
     * The number that the answer is told from others by.
     *
     * @return that of the request; 0 if the rig could not read it. In the legacy form it has lost its sign
     */
    public JsonValue nonce() {
        return nonce;
    }

    /**
     * The number of the command that the rig recognised.
     *
     * @return the number, 99999 if it knows none of it
     */
    public int command() {
        return command;
    }

    /**
     * What has become of the command.
     *
     * @return the result
     */
    public CommandResult result() {
        return result;
    }

    /**
     * What the command answers, its keys as on the wire.
     *
     * @return {@link JsonNull} if nothing
     */
    public JsonValue data() {
        JsonValue known = data;
        if (known == null) {
            known = Objects.requireNonNull(unread, "unread").tree();
            data = known;
        }
        return known;
    }

    /**
     * Reads what the command answers.
     *
     * @param <A> its type
     * @param type how it is read
     * @param body the bytes that say it: those of the answer, or of the notification that this answer was made of
     * @param rules what was taken for JSON
     * @return the data; null if there are none
     * @throws WireFormatException if there is something else than a value of the type, with its place in the bytes
     */
    public <A> @Nullable A data(JsonType<A> type, Bytes body, JsonRules rules) throws WireFormatException {
        if (!wasRead) {
            return EnvelopeMember.DATA.read(body.toArray(), type, rules);
        }
        return unread == null ? null : unread.read(type.codec());
    }

    /**
     * Where the error comes from.
     *
     * @return none, if there is no error
     */
    public ErrorKind errorKind() {
        return errorKind;
    }

    /**
     * The rig's own code.
     *
     * @return 0 for no error
     */
    public int errorCode() {
        return errorCode;
    }

    /**
     * What went wrong.
     *
     * @return null if the rig does not say
     */
    public @Nullable String errorMessage() {
        return errorMessage;
    }

    /**
     * Whether the command was done.
     *
     * @return true if the result is {@link CommandResult#SUCCESS}
     */
    public boolean ok() {
        return result.equals(CommandResult.SUCCESS);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CommandAnswer answer
                && nonce.equals(answer.nonce)
                && command == answer.command
                && result.equals(answer.result)
                && errorKind.equals(answer.errorKind)
                && errorCode == answer.errorCode
                && Objects.equals(errorMessage, answer.errorMessage)
                && data().equals(answer.data());
    }

    @Override
    public int hashCode() {
        return Objects.hash(nonce, command, result, data(), errorKind, errorCode, errorMessage);
    }

    @Override
    public String toString() {
        return "CommandAnswer[nonce=" + nonce + ", command=" + command + ", result=" + result + ", data=" + data()
                + ", errorKind=" + errorKind + ", errorCode=" + errorCode + ", errorMessage=" + errorMessage + "]";
    }
}
