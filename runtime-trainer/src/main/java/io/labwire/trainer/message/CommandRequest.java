package io.labwire.trainer.message;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.codec.JsonType;
import io.labwire.json.key.KeyForm;
import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonValue;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A command as a remote has sent it (specification of AutoTrainer, section 3.1).
 *
 * <p>One that was read makes the tree of its arguments when it is asked for it, as those who have a type for them need none.
 */
public final class CommandRequest {

    /** No command: a ping. */
    public static final int NONE = 0;

    /** The command that all numbers stand for that are not known. */
    public static final int USER_DEFINED = 99_999;

    private final int command;
    private final JsonValue originalCommand;
    private final JsonValue customCommand;
    private final JsonValue nonce;
    private final @Nullable Unread unread;
    private volatile @Nullable JsonValue wireData;

    /**
     * A command.
     *
     * @param command the number of the command; {@link #USER_DEFINED} for one that is not known
     * @param originalCommand what the request says, which is the same unless it is not known or written otherwise, as
     *     {@code 1e2}
     * @param customCommand what the request says; -1 if nothing
     * @param nonce what the request says, to be echoed; 0 if nothing
     * @param wireData the arguments with their keys as they came; null of JSON if there are none
     */
    public CommandRequest(
            int command, JsonValue originalCommand, JsonValue customCommand, JsonValue nonce, JsonValue wireData) {
        this(command, originalCommand, customCommand, nonce, wireData, null);
    }

    /** A command that was read; either the arguments or their place is there. */
    CommandRequest(
            int command,
            JsonValue originalCommand,
            JsonValue customCommand,
            JsonValue nonce,
            @Nullable JsonValue wireData,
            @Nullable Unread unread) {
        this.command = command;
        this.originalCommand = Objects.requireNonNull(originalCommand, "originalCommand");
        this.customCommand = Objects.requireNonNull(customCommand, "customCommand");
        this.nonce = Objects.requireNonNull(nonce, "nonce");
        this.wireData = unread == null ? Objects.requireNonNull(wireData, "wireData") : null;
        this.unread = unread;
    }

    /**
     * The number of the command.
     *
     * @return the number; {@link #USER_DEFINED} for one that is not known
     */
    public int command() {
        return command;
    }

    /**
     * What the request says.
     *
     * @return the same as {@link #command}, unless it is not known or written otherwise, as {@code 1e2}
     */
    public JsonValue originalCommand() {
        return originalCommand;
    }

    /**
     * Which one of the user's own commands.
     *
     * @return what the request says; -1 if nothing
     */
    public JsonValue customCommand() {
        return customCommand;
    }

    /**
     * What the answer has to echo.
     *
     * @return what the request says; 0 if nothing
     */
    public JsonValue nonce() {
        return nonce;
    }

    /**
     * The arguments with their keys as they came.
     *
     * @return null of JSON if there are none
     */
    public JsonValue wireData() {
        JsonValue known = wireData;
        if (known == null) {
            known = Objects.requireNonNull(unread, "unread").tree();
            wireData = known;
        }
        return known;
    }

    /**
     * The arguments.
     *
     * @return their names as {@code animal_id}, whichever way the keys were written, and their values as they came
     */
    public JsonValue data() {
        return wireData().withKeys(KeyForm.CAMEL::fromWire);
    }

    /**
     * Reads the arguments.
     *
     * @param <Q> their type
     * @param type how they are read, from {@link #wireData}
     * @return the arguments; null if there are none
     * @throws WireFormatException if there is something else than a value of the type, with its place in the text that Python would write
     *     for the arguments alone
     */
    public <Q> @Nullable Q data(JsonType<Q> type) throws WireFormatException {
        return hasData() ? RequestData.read(type, this, unread) : null;
    }

    /**
     * Whether there are arguments.
     *
     * @return false if they are missing or null
     */
    public boolean hasData() {
        return unread != null || wireData != JsonNull.NULL;
    }

    /**
     * The number of a command of the user's own.
     *
     * @return the number, empty if the request says something that is not one
     */
    public OptionalLong customNumber() {
        return wholeNumber(customCommand);
    }

    /**
     * The number that the remote tells its requests apart by.
     *
     * @return the number, empty if the request says something that is not one
     */
    public OptionalLong nonceNumber() {
        return wholeNumber(nonce);
    }

    private static OptionalLong wholeNumber(JsonValue value) {
        return value instanceof JsonInteger number && number.value().bitLength() < Long.SIZE
                ? OptionalLong.of(number.value().longValue())
                : OptionalLong.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CommandRequest request
                && command == request.command
                && originalCommand.equals(request.originalCommand)
                && customCommand.equals(request.customCommand)
                && nonce.equals(request.nonce)
                && wireData().equals(request.wireData());
    }

    @Override
    public int hashCode() {
        return Objects.hash(command, originalCommand, customCommand, nonce, wireData());
    }

    @Override
    public String toString() {
        return "CommandRequest[command=" + command + ", originalCommand=" + originalCommand + ", customCommand="
                + customCommand + ", nonce=" + nonce + ", wireData=" + wireData() + "]";
    }
}
