package io.labwire.json.codec;

import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import io.labwire.json.read.JsonReader;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What holds for the keys of an object: some have to be there, some may not. */
public final class JsonFields {

    private static final int MOST_SHOWN = 80;

    private JsonFields() {}

    /**
     * Asks that a key was there.
     *
     * @param there whether it was
     * @param key the key
     * @param reader the reader, at the end of the object
     * @throws WireFormatException if it was not
     */
    public static void require(boolean there, String key, JsonReader reader) throws WireFormatException {
        if (!there) {
            throw missing(key, reader);
        }
    }

    /**
     * The value of a key that has to be there.
     *
     * @param <T> the type of the value
     * @param value the value, null if the key was not there
     * @param key the key
     * @param reader the reader, at the end of the object
     * @return the value
     * @throws WireFormatException if the key was not there
     */
    public static <T> T required(@Nullable T value, String key, JsonReader reader) throws WireFormatException {
        if (value == null) {
            throw missing(key, reader);
        }
        return value;
    }

    private static WireFormatException missing(String key, JsonReader reader) {
        return reader.fault(Kind.MISSING, "the key \"" + key + "\"", "the end of the object without it");
    }

    /**
     * A key that nobody has declared is not allowed.
     *
     * @param reader the reader, which has come upon the key
     * @return the exception, with the place of the key
     */
    public static WireFormatException unknown(JsonReader reader) {
        return reader.fault(Kind.SURPLUS, "a key that is declared", "another key");
    }

    /**
     * Asks that a value is the only one that is allowed.
     *
     * @param constant the only one
     * @param value the value that was read
     * @param reader the reader, at the value's last part
     * @throws WireFormatException if it is another one
     */
    public static void constant(Object constant, @Nullable Object value, JsonReader reader) throws WireFormatException {
        if (!constant.equals(value)) {
            throw reader.fault(Kind.UNKNOWN_VALUE, String.valueOf(constant), excerpt(String.valueOf(value)));
        }
    }

    /** No more of what the other end says than a message has room for. */
    private static String excerpt(String value) {
        return value.length() <= MOST_SHOWN
                ? value
                : value.substring(0, value.offsetByCodePoints(0, MOST_SHOWN / 2)) + "...";
    }

    /**
     * Writes what was kept of keys that nobody has declared.
     *
     * @param unknown the values by their keys
     * @param writer where to, at a place for a key
     */
    public static void write(Map<String, JsonValue> unknown, JsonWriter writer) {
        unknown.forEach((key, value) -> value.write(writer.key(key)));
    }
}
