package io.labwire.trainer.message;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.codec.JsonCodec;
import io.labwire.json.codec.JsonType;
import io.labwire.json.read.JsonKeys;
import io.labwire.json.read.JsonReader;
import io.labwire.json.read.JsonRules;
import io.labwire.json.read.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of an envelope that schemas have given a type. It is read from the bytes of the whole envelope, so that what is wrong
 * with it is told with its place there, such as {@code context.reason, byte 52}.
 */
public enum EnvelopeMember {
    /** What comes with an event. */
    CONTEXT("context"),
    /** What comes with an answer or a notification. */
    DATA("data");

    @SuppressWarnings("ImmutableEnumChecker") // keys are never changed
    private final JsonKeys keys;

    EnvelopeMember(String key) {
        this.keys = JsonKeys.of(List.of(key));
    }

    /** Its own key and no other. */
    JsonKeys keys() {
        return keys;
    }

    /**
     * Reads the member. Of several the last counts.
     *
     * @param <T> the type
     * @param body an envelope that has been read already
     * @param type the type
     * @param rules what was taken for JSON
     * @return the value; null if the member is null or missing
     * @throws WireFormatException if there is something else than a value of the type
     */
    public <T> @Nullable T read(byte[] body, JsonType<T> type, JsonRules rules) throws WireFormatException {
        try {
            return readEach(body, type.codec(), rules);
        } catch (WireFormatException unreadable) { // which does not count if the key comes again
            int place = place(body, rules);
            return place < 0 ? null : new Unread(this, body, place, rules).read(type.codec());
        }
    }

    /** Goes through the text once. */
    private <T> @Nullable T readEach(byte[] body, JsonCodec<T> codec, JsonRules rules) throws WireFormatException {
        T value = null;
        JsonReader reader = JsonReader.of(body, rules);
        reader.next();
        for (int at = reader.nextKey(keys, JsonKeys.START); at != JsonKeys.END; at = reader.nextKey(keys, at)) {
            if (at >= 0) {
                value = reader.next() == Token.NULL ? null : codec.read(reader);
            } else {
                reader.skip();
            }
        }
        reader.next(); // at the end, what it has read into is given back
        return value;
    }

    /** The offset of the last key of this name, or -1. */
    private int place(byte[] body, JsonRules rules) throws WireFormatException {
        int place = -1;
        JsonReader reader = JsonReader.of(body, rules);
        reader.next();
        for (int at = reader.nextKey(keys, JsonKeys.START); at != JsonKeys.END; at = reader.nextKey(keys, at)) {
            if (at >= 0) {
                place = reader.position();
            }
            reader.skip();
        }
        reader.next();
        return place;
    }
}
