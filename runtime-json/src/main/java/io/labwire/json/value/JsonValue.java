package io.labwire.json.value;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.read.JsonReader;
import io.labwire.json.read.JsonRules;
import io.labwire.json.write.JsonLayout;
import io.labwire.json.write.JsonWriter;
import java.util.function.UnaryOperator;

/**
 * Any JSON: what a protocol carries without saying what it is. It does not change.
 *
 * <p>Whole numbers and floating point numbers are told apart, as {@code 1} and {@code 1.0} are on the wire, and no digit of a
 * whole number is lost.
 */
public sealed interface JsonValue
        permits JsonObject, JsonList, JsonText, JsonInteger, JsonFloat, JsonBoolean, JsonNull {

    /**
     * Reads a whole text.
     *
     * @param bytes the text
     * @param rules what is taken for JSON
     * @return the value
     * @throws WireFormatException if it is not JSON by these rules
     */
    static JsonValue parse(byte[] bytes, JsonRules rules) throws WireFormatException {
        JsonReader reader = JsonReader.of(bytes, rules);
        reader.next();
        JsonValue value = Tree.read(reader);
        reader.next();
        return value;
    }

    /**
     * Reads the value that a reader has come upon, or whose key it has come upon.
     *
     * @param reader the reader, which is left at the value's last part
     * @return the value
     * @throws WireFormatException if it is not JSON by the reader's rules
     */
    static JsonValue read(JsonReader reader) throws WireFormatException {
        return Tree.read(reader);
    }

    /**
     * Writes the value.
     *
     * @param writer where to, at a place for a value
     */
    void write(JsonWriter writer);

    /**
     * The value as a text.
     *
     * @param layout how it is to look
     * @return the text, of ASCII
     */
    default String toText(JsonLayout layout) {
        JsonWriter writer = new JsonWriter(layout);
        write(writer);
        return writer.toText();
    }

    /**
     * The same value with other keys in all its objects. Where two keys of an object become one, the last value counts, at
     * the place of the first.
     *
     * @param form the new key for a key
     * @return the value
     */
    default JsonValue withKeys(UnaryOperator<String> form) {
        return this;
    }

    /**
     * How many objects and lists lie in one another.
     *
     * @return the number, 0 for what is neither
     */
    default int depth() {
        return 0;
    }
}
