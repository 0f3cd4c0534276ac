package io.labwire.json.write;

/** A value that knows how it is written as JSON, as those of generated types do. */
@FunctionalInterface
public interface JsonWritable {

    /**
     * Writes the value.
     *
     * @param writer stands where a value is wanted
     */
    void writeTo(JsonWriter writer);
}
