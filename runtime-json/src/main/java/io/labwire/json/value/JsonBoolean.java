package io.labwire.json.value;

import io.labwire.json.write.JsonWriter;

/** {@code true} or {@code false}. */
public enum JsonBoolean implements JsonValue {
    /** {@code false}. */
    FALSE(false),
    /** {@code true}. */
    TRUE(true);

    private final boolean value;

    JsonBoolean(boolean value) {
        this.value = value;
    }

    /**
     * The constant for a value.
     *
     * @param value the value
     * @return the constant
     */
    public static JsonBoolean of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /**
     * Which of both it is.
     *
     * @return the value
     */
    public boolean value() {
        return value;
    }

    @Override
    public void write(JsonWriter writer) {
        writer.bool(value);
    }
}
