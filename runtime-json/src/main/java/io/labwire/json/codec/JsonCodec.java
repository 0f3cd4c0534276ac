package io.labwire.json.codec;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.read.JsonReader;
import io.labwire.json.write.JsonWriter;

/**
 * Reads and writes the values of one type.
 *
 * <p>It has no state; any number of threads may use it at once.
 *
 * @param <T> the type
 */
public interface JsonCodec<T> {

    /**
     * Reads the value that a reader has come upon.
     *
     * @param reader the reader, which is left at the value's last part
     * @return the value
     * @throws WireFormatException if there is no such value, with its offset and path
     */
    T read(JsonReader reader) throws WireFormatException;

    /**
     * Writes a value.
     *
     * @param value the value
     * @param writer where to, at a place for a value
     */
    void write(T value, JsonWriter writer);
}
