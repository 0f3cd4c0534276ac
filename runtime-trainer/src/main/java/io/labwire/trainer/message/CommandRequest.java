package io.labwire.trainer.message;

import io.labwire.json.key.KeyForm;
import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonValue;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * A command as a remote has sent it (specification of AutoTrainer, section 3.1).
 *
 * @param command the number of the command; {@link #USER_DEFINED} for one that is not known
 * @param originalCommand what the request says, which is the same unless it is not known or written otherwise, as {@code 1e2}
 * @param customCommand what the request says; -1 if nothing
 * @param nonce what the request says, to be echoed; 0 if nothing
 * @param wireData the arguments with their keys as they came; null of JSON if there are none
 */
public record CommandRequest(
        int command, JsonValue originalCommand, JsonValue customCommand, JsonValue nonce, JsonValue wireData) {

    /** No command: a ping. */
    public static final int NONE = 0;

    /** The command that all numbers stand for that are not known. */
    public static final int USER_DEFINED = 99_999;

    /** Checks that nothing is missing. */
    public CommandRequest {
        Objects.requireNonNull(originalCommand, "originalCommand");
        Objects.requireNonNull(customCommand, "customCommand");
        Objects.requireNonNull(nonce, "nonce");
        Objects.requireNonNull(wireData, "wireData");
    }

    /**
     * The arguments.
     *
     * @return their names as {@code animal_id}, whichever way the keys were written, and their values as they came
     */
    public JsonValue data() {
        return wireData.withKeys(KeyForm.CAMEL::fromWire);
    }

    /**
     * Whether there are arguments.
     *
     * @return false if they are missing or null
     */
    public boolean hasData() {
        return wireData != JsonNull.NULL;
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
}
