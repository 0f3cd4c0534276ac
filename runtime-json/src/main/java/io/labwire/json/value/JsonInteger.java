package io.labwire.json.value;

import io.labwire.json.write.JsonWriter;
import java.math.BigInteger;
import java.util.Objects;

/**
 * A whole number of JSON, without a fraction and an exponent on the wire.
 *
 * @param value the number, of any size
 */
public record JsonInteger(BigInteger value) implements JsonValue {

    /** Checks that it is there. */
    public JsonInteger {
        Objects.requireNonNull(value, "value");
    }

    /**
     * A whole number.
     *
     * @param value the number
     */
    public JsonInteger(long value) {
        this(BigInteger.valueOf(value));
    }

    @Override
    public void write(JsonWriter writer) {
        writer.integer(value);
    }
}
