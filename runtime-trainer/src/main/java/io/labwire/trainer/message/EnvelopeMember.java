package io.labwire.trainer.message;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.codec.JsonType;
import io.labwire.json.read.JsonReader;
import io.labwire.json.read.JsonRules;
import io.labwire.json.read.Token;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonValue;
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

    private final String key;

    EnvelopeMember(String key) {
        this.key = key;
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
        return read(body, rules, type.codec()::read);
    }

    /** The member as it stands; null in JSON if it is missing. */
    JsonValue read(byte[] body, JsonRules rules) throws WireFormatException {
        JsonValue value = read(body, rules, JsonValue::read);
        return value == null ? JsonNull.NULL : value;
    }

    /** Reads what is there and not null. */
    private interface Reading<T> {
        T read(JsonReader reader) throws WireFormatException;
    }

    private <T> @Nullable T read(byte[] body, JsonRules rules, Reading<T> reading) throws WireFormatException {
        try {
            return readEach(body, rules, reading);
        } catch (WireFormatException unreadable) { // which does not count if the key comes again
            return readLast(body, rules, reading);
        }
    }

    /** Goes through the text once. */
    private <T> @Nullable T readEach(byte[] body, JsonRules rules, Reading<T> reading) throws WireFormatException {
        T value = null;
        JsonReader reader = JsonReader.of(body, rules);
        reader.next();
        while (reader.next() != Token.OBJECT_END) {
            if (reader.text().equals(key)) {
                value = reader.next() == Token.NULL ? null : reading.read(reader);
            } else {
                reader.skip();
            }
        }
        reader.next(); // at the end, what it has read into is given back
        return value;
    }

    private <T> @Nullable T readLast(byte[] body, JsonRules rules, Reading<T> reading) throws WireFormatException {
        int place = place(body, rules);
        if (place < 0) {
            return null;
        }
        JsonReader reader = JsonReader.of(body, rules);
        reader.next();
        while (reader.next() != Token.OBJECT_END && reader.position() != place) {
            reader.skip();
        }
        return reader.next() == Token.NULL ? null : reading.read(reader);
    }

    /** The offset of the last key of this name, or -1. */
    private int place(byte[] body, JsonRules rules) throws WireFormatException {
        int place = -1;
        JsonReader reader = JsonReader.of(body, rules);
        reader.next();
        while (reader.next() != Token.OBJECT_END) {
            if (reader.text().equals(key)) {
                place = reader.position();
            }
            reader.skip();
        }
        return place;
    }
}
