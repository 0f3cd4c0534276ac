package io.labwire.cli.trainer.console;

import io.labwire.cli.trainer.line.Fields;
import io.labwire.cli.trainer.name.LevelNames;
import io.labwire.json.value.JsonFloat;
import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonValue;
import io.labwire.trainer.core.CommandResult;
import java.util.Optional;

/** What an answer says, as it came; what is missing is 0 or null. */
final class AnswerFields {

    private static final JsonValue ZERO = new JsonInteger(0);

    private AnswerFields() {}

    static Fields of(LevelNames commands, JsonObject answer) {
        return of(
                commands,
                answer.get("nonce").orElse(ZERO),
                answer.get("command").orElse(ZERO),
                answer.get("result").orElse(ZERO),
                answer.get("data").orElse(JsonNull.NULL),
                answer.get("errorKind").orElse(ZERO),
                answer.get("errorCode").orElse(ZERO),
                answer.get("errorMessage").orElse(JsonNull.NULL));
    }

    static Fields of(
            LevelNames commands,
            JsonValue nonce,
            JsonValue command,
            JsonValue result,
            JsonValue data,
            JsonValue errorKind,
            JsonValue errorCode,
            JsonValue errorMessage) {
        return Fields.none()
                .json("nonce", nonce)
                .json("command", command)
                .text("commandName", number(command).flatMap(commands::name).orElse(null))
                .json("result", result)
                .text(
                        "resultName",
                        number(result)
                                .flatMap(known -> CommandResult.of(known).knownName())
                                .orElse(null))
                .json("data", data)
                .json("errorKind", errorKind)
                .json("errorCode", errorCode)
                .json("errorMessage", errorMessage);
    }

    /** The number that {@link io.labwire.trainer.message.CommandAnswer} reads there, if there is one. */
    private static Optional<Integer> number(JsonValue value) {
        if (value == JsonNull.NULL) {
            return Optional.of(0);
        }
        if (value instanceof JsonFloat number) {
            int whole = (int) number.value();
            return whole == number.value() ? Optional.of(whole) : Optional.empty();
        }
        return value instanceof JsonInteger whole && whole.value().bitLength() < Integer.SIZE
                ? Optional.of(whole.value().intValue())
                : Optional.empty();
    }
}
