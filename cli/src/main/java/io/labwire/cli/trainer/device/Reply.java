package io.labwire.cli.trainer.device;

import io.labwire.cli.trainer.line.Members;
import io.labwire.cli.trainer.line.TaggedValues;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonValue;
import io.labwire.trainer.core.CommandResult;
import io.labwire.trainer.device.CommandResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the example rig does with a command.
 *
 * @param response what it answers, unless it throws or answers nothing
 * @param thrown the message of what it throws
 * @param none whether it answers nothing
 * @param delay how long it takes
 * @param later what it publishes when it has answered
 */
record Reply(
        CommandResponse<Object> response,
        Optional<String> thrown,
        boolean none,
        Duration delay,
        Optional<Later> later) {

    private static final long LATER_AFTER = 50;
    private static final String AFTER = "afterMs";

    /**
     * What is published afterwards.
     *
     * @param response the result
     * @param after how long after the answer
     */
    record Later(CommandResponse<Object> response, Duration after) {}

    /** A reply at once. */
    static Reply of(CommandResponse<Object> response) {
        return new Reply(response, Optional.empty(), false, Duration.ZERO, Optional.empty());
    }

    /** A reply as it is typed; an {@link IllegalArgumentException} says in one line what makes no sense. */
    static Reply of(JsonValue json) {
        Members members = Members.of(
                "a reply",
                json,
                "result",
                "data",
                "errorCode",
                "errorMessage",
                "throw",
                "none",
                "delayMs",
                "later",
                AFTER);
        JsonValue later = members.json("later");
        Duration after = members.milliseconds(AFTER, LATER_AFTER);
        if (later == JsonNull.NULL && members.json(AFTER) != JsonNull.NULL) {
            throw new IllegalArgumentException("afterMs is of what comes later, and there is no later");
        }
        return new Reply(
                response(members),
                Optional.ofNullable(members.text("throw")),
                members.flag("none"),
                members.milliseconds("delayMs", 0),
                later == JsonNull.NULL ? Optional.empty() : Optional.of(later(later, after)));
    }

    /** The time may stand in it or beside it. */
    private static Later later(JsonValue json, Duration after) {
        Members members = Members.of("later", json, "result", "data", "errorCode", "errorMessage", AFTER);
        return new Later(response(members), members.milliseconds(AFTER, after.toMillis()));
    }

    /** The members that replies and results have in common. */
    static CommandResponse<Object> response(Members members) {
        @Nullable Object data = TaggedValues.of(members.json("data"));
        return new CommandResponse<>(
                CommandResult.of(members.int32("result", CommandResult.SUCCESS.number())),
                data,
                members.int32("errorCode", 0),
                members.text("errorMessage"));
    }
}
