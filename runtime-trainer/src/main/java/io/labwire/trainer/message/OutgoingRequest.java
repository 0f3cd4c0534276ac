package io.labwire.trainer.message;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.json.codec.JsonType;
import io.labwire.json.read.JsonLimits;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonKey;
import io.labwire.json.write.JsonLayout;
import io.labwire.json.write.JsonWriter;
import io.labwire.json.write.NonFinite;
import io.labwire.json.write.Separators;
import io.labwire.trainer.level.ApiLevel;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A command as a remote sends it (specification of AutoTrainer, section 3.1).
 *
 * <p>One whose data have a type has them written already; their tree is made when somebody asks for it.
 */
public final class OutgoingRequest {

    /** What stands in the place of a custom command if there is none. */
    public static final JsonValue NO_CUSTOM_COMMAND = new JsonInteger(-1);

    /** No white space; what is no number stays what it is, which rigs of all levels read. */
    private static final JsonLayout LAYOUT = new JsonLayout(Separators.COMPACT, NonFinite.LITERAL);

    /** No text of so many bytes goes beyond a bound of {@link JsonLimits#DEFAULT}: 512 objects and lists have 1024 brackets. */
    private static final int SHORT = 1024;

    private static final JsonKey COMMAND = JsonKey.of("command");
    private static final JsonKey CUSTOM_COMMAND = JsonKey.of("customCommand");
    private static final JsonKey NONCE = JsonKey.of("nonce");
    private static final JsonKey DATA = JsonKey.of("data");

    private final int command;
    private final JsonValue customCommand;
    private final JsonValue nonce;
    private final byte @Nullable [] written;
    private volatile @Nullable JsonValue data;

    /**
     * A command.
     *
     * @param command the number of the command
     * @param customCommand which one of the user's own commands, {@link #NO_CUSTOM_COMMAND} for none
     * @param nonce what the answer is to carry; by custom a number from 1 on
     * @param data what the command needs, its keys as they go out; {@link JsonNull} if nothing
     */
    public OutgoingRequest(int command, JsonValue customCommand, JsonValue nonce, JsonValue data) {
        this.command = command;
        this.customCommand = Objects.requireNonNull(customCommand, "customCommand");
        this.nonce = Objects.requireNonNull(nonce, "nonce");
        this.data = Objects.requireNonNull(data, "data");
        this.written = null;
    }

    private OutgoingRequest(int command, long nonce, byte[] written) {
        this.command = command;
        this.customCommand = NO_CUSTOM_COMMAND;
        this.nonce = new JsonInteger(nonce);
        this.written = written;
    }

    /**
     * A command that is none of the user's own.
     *
     * @param command the number of the command
     * @param nonce what the answer is to carry
     * @param data what the command needs; {@link JsonNull} if nothing
     * @return the request
     */
    public static OutgoingRequest of(int command, long nonce, JsonValue data) {
        return new OutgoingRequest(command, NO_CUSTOM_COMMAND, new JsonInteger(nonce), data);
    }

    /**
     * A command for a rig of the newest level whose data have a type. They are written now, and go with each nonce that the command is sent with.
     *
     * @param <Q> their type
     * @param command the number of the command
     * @param type how they are written
     * @param data what the command needs
     * @return makes the request for what the answer is to carry
     * @throws WireFormatException if they go beyond what {@link JsonLimits#DEFAULT} allows
     */
    public static <Q> Function<Long, OutgoingRequest> typed(int command, JsonType<Q> type, Q data)
            throws WireFormatException {
        return typed(command, type, data, ApiLevel.CURRENT);
    }

    /**
     * A command whose data have a type. They are written now, and go with each nonce that the command is sent with.
     *
     * @param <Q> their type
     * @param command the number of the command
     * @param type how they are written
     * @param data what the command needs
     * @param level the level of the rig, whose fields they have
     * @return makes the request for what the answer is to carry
     * @throws WireFormatException if they go beyond what {@link JsonLimits#DEFAULT} allows
     */
    public static <Q> Function<Long, OutgoingRequest> typed(int command, JsonType<Q> type, Q data, ApiLevel level)
            throws WireFormatException {
        byte[] written = written(type, data, new JsonWriter(LAYOUT, level.place()));
        if (written.length <= SHORT && WrittenKeys.areDistinct(written)) {
            return nonce -> new OutgoingRequest(command, nonce, written);
        }
        JsonValue tree = JsonValue.parse(
                written(type, data, new JsonWriter(JsonLayout.PYTHON, level.place())), JsonRules.PYTHON);
        return nonce -> of(command, nonce, tree);
    }

    private static <Q> byte[] written(JsonType<Q> type, Q data, JsonWriter writer) {
        type.write(data, writer);
        return writer.finish();
    }

    /**
     * The number of the command.
     *
     * @return the number
     */
    public int command() {
        return command;
    }

    /**
     * Which one of the user's own commands.
     *
     * @return {@link #NO_CUSTOM_COMMAND} for none
     */
    public JsonValue customCommand() {
        return customCommand;
    }

    /**
     * What the answer is to carry.
     *
     * @return by custom a number from 1 on
     */
    public JsonValue nonce() {
        return nonce;
    }

    /**
     * What the command needs, its keys as they go out.
     *
     * @return {@link JsonNull} if nothing
     */
    public JsonValue data() {
        JsonValue known = data;
        if (known == null) {
            known = tree(Objects.requireNonNull(written, "written"));
            data = known;
        }
        return known;
    }

    private static JsonValue tree(byte[] written) {
        try {
            return JsonValue.parse(written, JsonRules.PYTHON);
        } catch (WireFormatException impossible) {
            throw new AssertionError("what has been found to be JSON is none", impossible);
        }
    }

    /**
     * The text that goes out: four keys without white space, in ASCII with small hexadecimal digits, as rigs of 0.9.11 break down
     * on capital ones (section 5.5).
     *
     * @return such as {@code {"command":300,"customCommand":-1,"nonce":1,"data":null}}
     */
    public String toText() {
        return written().toText();
    }

    /**
     * The request's one frame.
     *
     * @return the bytes of {@link #toText}
     */
    public Bytes toBytes() {
        return Bytes.of(written().finish());
    }

    private JsonWriter written() {
        JsonWriter writer = new JsonWriter(LAYOUT);
        writer.beginObject().key(COMMAND).integer(command);
        customCommand.write(writer.key(CUSTOM_COMMAND));
        nonce.write(writer.key(NONCE));
        writer.key(DATA);
        if (written == null) {
            data().write(writer);
        } else {
            writer.written(written);
        }
        return writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OutgoingRequest request
                && command == request.command
                && customCommand.equals(request.customCommand)
                && nonce.equals(request.nonce)
                && data().equals(request.data());
    }

    @Override
    public int hashCode() {
        return Objects.hash(command, customCommand, nonce, data());
    }

    @Override
    public String toString() {
        return "OutgoingRequest[command=" + command + ", customCommand=" + customCommand + ", nonce=" + nonce
                + ", data=" + data() + "]";
    }
}
