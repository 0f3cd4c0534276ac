package io.labwire.trainer.message;

import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import io.labwire.json.read.JsonKeys;
import io.labwire.json.read.JsonLimits;
import io.labwire.json.read.JsonReader;
import io.labwire.json.read.JsonRules;
import io.labwire.json.read.Token;
import io.labwire.json.value.JsonBoolean;
import io.labwire.json.value.JsonFloat;
import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonList;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonValue;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads requests (specification of AutoTrainer, sections 3.1 and 3.4). It has no state; any number of threads may use it at
 * once.
 */
public final class RequestReader {

    private static final JsonValue NO_CUSTOM_COMMAND = new JsonInteger(-1);
    private static final JsonValue NO_NONCE = new JsonInteger(0);

    private static final JsonKeys KEYS = JsonKeys.of(
            List.of("command"), List.of("customCommand", "custom_command"), List.of("nonce"), List.of("data"));
    private static final int COMMAND = 0;
    private static final int CUSTOM_COMMAND = 1;
    private static final int NONCE = 2;
    private static final int DATA = 3;

    private final KnownCommands known;
    private final JsonRules rules;

    /**
     * A reader.
     *
     * @param known which numbers are commands of their own
     * @param limits the bounds of a request
     */
    public RequestReader(KnownCommands known, JsonLimits limits) {
        this.known = Objects.requireNonNull(known, "known");
        this.rules = JsonRules.PYTHON.with(limits);
    }

    /**
     * Reads a request.
     *
     * @param frame the first frame of the message
     * @return the request
     * @throws WireFormatException if it is none, with the place
     */
    public CommandRequest read(byte[] frame) throws WireFormatException {
        return read(frame, number -> false);
    }

    /**
     * Reads a request for somebody who may know further commands.
     *
     * @param frame the first frame of the message
     * @param further whether a number is a command of its own, besides {@link KnownCommands#all}
     * @return the request
     * @throws WireFormatException if it is none, with the place
     */
    public CommandRequest read(byte[] frame, IntPredicate further) throws WireFormatException {
        JsonReader reader = JsonReader.of(frame, rules);
        if (reader.next() != Token.OBJECT) {
            throw reader.fault(Kind.MALFORMED, "an object with 'command'", describe(reader.token()));
        }
        JsonValue command = null;
        JsonValue customCommand = NO_CUSTOM_COMMAND;
        JsonValue nonce = NO_NONCE;
        Unread data = null;
        for (int key = reader.nextKey(KEYS, JsonKeys.START); key != JsonKeys.END; key = reader.nextKey(KEYS, key)) {
            switch (key) {
                case COMMAND -> command = JsonValue.read(reader);
                case CUSTOM_COMMAND -> customCommand = JsonValue.read(reader);
                case NONCE -> nonce = JsonValue.read(reader);
                case DATA -> data = Unread.skipped(EnvelopeMember.DATA, frame, rules, reader);
                default -> reader.skip();
            }
        }
        reader.next();
        if (command == null) {
            throw reader.fault(Kind.MISSING, "'command'", "an object without it");
        }
        if (command instanceof JsonObject || command instanceof JsonList) {
            throw reader.fault(
                    Kind.MALFORMED, "a number for 'command'", command instanceof JsonList ? "a list" : "an object");
        }
        JsonValue none = data == null ? JsonNull.NULL : null;
        return new CommandRequest(recognised(command, further), command, customCommand, nonce, none, Unread.kept(data));
    }

    /** Numbers are compared as Python compares them: 100.0 is 100, and false is 0. */
    private int recognised(JsonValue command, IntPredicate further) {
        Integer number = number(command);
        return number != null && known.contains(number, further) ? number : CommandRequest.USER_DEFINED;
    }

    private static @Nullable Integer number(JsonValue value) {
        if (value instanceof JsonInteger whole) {
            BigInteger number = whole.value();
            return number.bitLength() < Integer.SIZE ? (Integer) number.intValue() : null;
        }
        if (value instanceof JsonFloat fraction) {
            int number = (int) fraction.value();
            return number == fraction.value() ? (Integer) number : null;
        }
        return value instanceof JsonBoolean bool ? (Integer) (bool.value() ? 1 : 0) : null;
    }

    private static String describe(Token token) {
        return switch (token) {
            case LIST -> "a list";
            case TEXT -> "a text";
            case INTEGER, FLOAT -> "a number";
            default -> "another value";
        };
    }
}
