package io.labwire.trainer.message;

import io.labwire.core.Bytes;
import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonLayout;
import io.labwire.json.write.JsonWriter;
import io.labwire.json.write.NonFinite;
import io.labwire.json.write.Separators;
import java.util.Objects;

/**
 * A command as a remote sends it (specification of AutoTrainer, section 3.1).
 *
 * @param command the number of the command
 * @param customCommand which one of the user's own commands, {@link #NO_CUSTOM_COMMAND} for none
 * @param nonce what the answer is to carry; by custom a number from 1 on
 * @param data what the command needs, its keys as they go out; {@link JsonNull} if nothing
 */
public record OutgoingRequest(int command, JsonValue customCommand, JsonValue nonce, JsonValue data) {

    /** What stands in the place of a custom command if there is none. */
    public static final JsonValue NO_CUSTOM_COMMAND = new JsonInteger(-1);

    /** No white space; what is no number stays what it is, which rigs of all levels read. */
    private static final JsonLayout LAYOUT = new JsonLayout(Separators.COMPACT, NonFinite.LITERAL);

    /** Checks that all are there. */
    public OutgoingRequest {
        Objects.requireNonNull(customCommand, "customCommand");
        Objects.requireNonNull(nonce, "nonce");
        Objects.requireNonNull(data, "data");
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
        return Bytes.of(written().toBytes());
    }

    private JsonWriter written() {
        JsonWriter writer = new JsonWriter(LAYOUT);
        writer.beginObject().key("command").integer(command);
        customCommand.write(writer.key("customCommand"));
        nonce.write(writer.key("nonce"));
        data.write(writer.key("data"));
        return writer.endObject();
    }
}
