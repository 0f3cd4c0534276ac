package io.labwire.cli.trainer.line;

import io.labwire.json.value.JsonBoolean;
import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonText;
import io.labwire.json.value.JsonValue;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members of an object that was typed. What makes no sense is an {@link IllegalArgumentException} with one line. */
public final class Members {

    private static final int MOST_MILLISECONDS = 86_400_000;

    private final JsonObject object;

    private Members(JsonObject object) {
        this.object = object;
    }

    /**
     * The members.
     *
     * @param what what is typed, in a few words
     * @param json what was typed
     * @param keys the keys that it may have
     * @return its members
     */
    public static Members of(String what, JsonValue json, String... keys) {
        if (!(json instanceof JsonObject object)) {
            throw new IllegalArgumentException(what + " is an object of JSON; " + TaggedJson.typed(json) + " is none");
        }
        List<String> known = List.of(keys);
        for (String key : object.members().keySet()) {
            if (!known.contains(key)) {
                throw new IllegalArgumentException(what + " has no '" + key + "'; it has " + String.join(", ", known));
            }
        }
        return new Members(object);
    }

    /**
     * Any JSON.
     *
     * @param key the key
     * @return its value, null of JSON if it is missing
     */
    public JsonValue json(String key) {
        return object.get(key).orElse(JsonNull.NULL);
    }

    /**
     * A text.
     *
     * @param key the key
     * @return its text, null if it is missing or null
     */
    public @Nullable String text(String key) {
        JsonValue value = json(key);
        if (value == JsonNull.NULL) {
            return null;
        }
        if (value instanceof JsonText text) {
            return text.value();
        }
        throw wrong(key, "a text or null", value);
    }

    /**
     * True or false.
     *
     * @param key the key
     * @return its value, false if it is missing
     */
    public boolean flag(String key) {
        JsonValue value = json(key);
        if (value == JsonNull.NULL) {
            return false;
        }
        if (value instanceof JsonBoolean flag) {
            return flag.value();
        }
        throw wrong(key, "true or false", value);
    }

    /**
     * A whole number of 32 bits.
     *
     * @param key the key
     * @param otherwise what it is if it is missing
     * @return the number
     */
    public int int32(String key, int otherwise) {
        JsonValue value = json(key);
        if (value == JsonNull.NULL) {
            return otherwise;
        }
        if (value instanceof JsonInteger number && number.value().bitLength() < Integer.SIZE) {
            return number.value().intValue();
        }
        throw wrong(key, "a whole number of 32 bits", value);
    }

    /**
     * A time in milliseconds.
     *
     * @param key the key
     * @param otherwise how many there are if it is missing
     * @return the time, at most a day
     */
    public Duration milliseconds(String key, long otherwise) {
        int number = int32(key, (int) otherwise);
        if (number < 0 || number > MOST_MILLISECONDS) {
            throw wrong(key, "a number of milliseconds from 0 to " + MOST_MILLISECONDS, json(key));
        }
        return Duration.ofMillis(number);
    }

    private static IllegalArgumentException wrong(String key, String right, JsonValue value) {
        return new IllegalArgumentException("'" + key + "' is " + right + "; " + TaggedJson.typed(value) + " is none");
    }
}
