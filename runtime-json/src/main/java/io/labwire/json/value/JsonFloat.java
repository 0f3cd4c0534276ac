package io.labwire.json.value;

import io.labwire.json.write.JsonWriter;

/**
 * A floating point number of JSON, with a fraction or an exponent on the wire.
 * Equal are those that have the same bits, and all that are no number.
 *
 * @param value the number, which may be none, or infinite
 */
public record JsonFloat(double value) implements JsonValue {

    @Override
    public void write(JsonWriter writer) {
        writer.number(value);
    }
}
