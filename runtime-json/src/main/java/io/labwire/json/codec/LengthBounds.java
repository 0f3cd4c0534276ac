package io.labwire.json.codec;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import io.labwire.json.read.JsonReader;
import java.util.Collection;
import java.util.Map;

/**
 * How long something is: a text in code points, bytes in bytes, a list, a set or a map in elements.
 *
 * @param least the least length
 * @param most the greatest length
 */
public record LengthBounds(int least, int most) {

    /**
     * Checks what was read.
     *
     * @param <T> what it is
     * @param value a text, bytes, a list, a set or a map
     * @param reader the reader, at its last part
     * @return the same
     * @throws WireFormatException if it is too short or too long
     */
    public <T> T check(T value, JsonReader reader) throws WireFormatException {
        int length = length(value);
        if (length < least || length > most) {
            throw reader.fault(Kind.OUT_OF_RANGE, expected(), String.valueOf(length));
        }
        return value;
    }

    /**
     * Checks what a record is made with.
     *
     * @param value a text, bytes, a list, a set or a map
     * @param component what it is called
     * @throws IllegalArgumentException if it is too short or too long
     */
    public void require(Object value, String component) {
        int length = length(value);
        if (length < least || length > most) {
            throw new IllegalArgumentException(component + " has " + expected() + ", not " + length);
        }
    }

    private static int length(Object value) {
        if (value instanceof String text) {
            return text.codePointCount(0, text.length());
        } else if (value instanceof Bytes bytes) {
            return bytes.length();
        } else if (value instanceof Collection<?> items) {
            return items.size();
        }
        return ((Map<?, ?>) value).size();
    }

    private String expected() {
        if (least == most) {
            return "the length " + least;
        }
        return most == Integer.MAX_VALUE ? "a length of at least " + least : "a length from " + least + " to " + most;
    }
}
