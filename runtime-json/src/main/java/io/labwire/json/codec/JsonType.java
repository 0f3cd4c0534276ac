package io.labwire.json.codec;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.read.JsonReader;
import io.labwire.json.read.JsonRules;
import io.labwire.json.write.JsonLayout;
import io.labwire.json.write.JsonWriter;
import java.util.Objects;

/**
 * A type of Java that can be read from JSON and written as JSON.
 *
 * @param <T> the type
 */
public final class JsonType<T> {

    private final Class<T> javaType;
    private final JsonCodec<T> codec;

    private JsonType(Class<T> javaType, JsonCodec<T> codec) {
        this.javaType = Objects.requireNonNull(javaType, "javaType");
        this.codec = Objects.requireNonNull(codec, "codec");
    }

    /**
     * A type.
     *
     * @param <T> the type
     * @param javaType its class
     * @param codec what reads and writes its values
     * @return the type
     */
    public static <T> JsonType<T> of(Class<T> javaType, JsonCodec<T> codec) {
        return new JsonType<>(javaType, codec);
    }

    /**
     * The class of its values.
     *
     * @return always the same
     */
    public Class<T> javaType() {
        return javaType;
    }

    /**
     * What reads and writes its values.
     *
     * @return always the same
     */
    public JsonCodec<T> codec() {
        return codec;
    }

    /**
     * Reads the value that a reader has come upon.
     *
     * @param reader the reader, which is left at the value's last part
     * @return the value
     * @throws WireFormatException if there is no such value, with its offset and path
     */
    public T read(JsonReader reader) throws WireFormatException {
        return codec.read(reader);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param writer where to, at a place for a value
     */
    public void write(T value, JsonWriter writer) {
        codec.write(value, writer);
    }

    /**
     * Reads a whole text.
     *
     * @param bytes the text
     * @param rules what is taken for JSON
     * @return the value
     * @throws WireFormatException if it is not JSON by these rules, or no such value, with the offset and the path
     */
    public T decode(byte[] bytes, JsonRules rules) throws WireFormatException {
        JsonReader reader = JsonReader.of(bytes, rules);
        reader.next();
        T value = codec.read(reader);
        reader.next();
        return value;
    }

    /**
     * Writes a whole text.
     *
     * @param value the value
     * @param layout how it is to look
     * @return the text in ASCII, an array of the caller's own
     */
    public byte[] encode(T value, JsonLayout layout) {
        JsonWriter writer = new JsonWriter(layout);
        codec.write(value, writer);
        return writer.finish();
    }

    @Override
    public String toString() {
        return javaType.getSimpleName();
    }
}
