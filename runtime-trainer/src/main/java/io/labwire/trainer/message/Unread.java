package io.labwire.trainer.message;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.codec.JsonCodec;
import io.labwire.json.codec.JsonTypes;
import io.labwire.json.read.JsonKeys;
import io.labwire.json.read.JsonReader;
import io.labwire.json.read.JsonRules;
import io.labwire.json.read.Token;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The value of a member of an envelope that has been found to be JSON, and is read when somebody asks for it.
 *
 * @param member which member
 * @param body the whole envelope, which is not changed any more
 * @param key where the member's key is in it
 * @param rules what was taken for JSON
 */
@SuppressWarnings("ArrayRecordComponent") // is never compared
record Unread(EnvelopeMember member, byte[] body, int key, JsonRules rules) {

    /** Goes past a member whose key a reader has come upon, which shows all that is wrong with it; null if it is null. */
    static @Nullable Unread skipped(EnvelopeMember member, byte[] body, JsonRules rules, JsonReader reader)
            throws WireFormatException {
        int key = reader.position();
        reader.skip();
        return reader.token() == Token.NULL ? null : new Unread(member, body, key, rules);
    }

    /** The value; null if it is null. What is wrong with it is told with its place in the envelope. */
    <T> @Nullable T read(JsonCodec<T> codec) throws WireFormatException {
        return read(codec, rules);
    }

    /** The same by stricter rules. */
    <T> @Nullable T read(JsonCodec<T> codec, JsonRules stricter) throws WireFormatException {
        JsonReader reader = JsonReader.inside(body, key, stricter);
        reader.nextKey(member.keys(), JsonKeys.START);
        T value = reader.next() == Token.NULL ? null : codec.read(reader);
        reader.leave();
        return value;
    }

    /** The same of bytes that are nobody else's. */
    static @Nullable Unread kept(@Nullable Unread of) {
        return of == null ? null : new Unread(of.member, of.body.clone(), of.key, of.rules);
    }

    JsonValue tree() {
        try {
            return Objects.requireNonNullElse(read(JsonTypes.JSON.codec()), JsonNull.NULL);
        } catch (WireFormatException impossible) {
            throw new AssertionError("what has been found to be JSON is none", impossible);
        }
    }
}
