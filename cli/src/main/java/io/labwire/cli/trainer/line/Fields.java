package io.labwire.cli.trainer.line;

import io.labwire.json.value.JsonBoolean;
import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonList;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonText;
import io.labwire.json.value.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a printed line says, by key, in the order in which it is to be printed. */
public final class Fields {

    private final Map<String, JsonValue> members = new LinkedHashMap<>();

    private Fields() {}

    /**
     * Nothing yet.
     *
     * @return the fields, for the caller to add to
     */
    public static Fields none() {
        return new Fields();
    }

    /**
     * Adds a text.
     *
     * @param key the key
     * @param value the text, or null
     * @return these fields
     */
    public Fields text(String key, @Nullable String value) {
        return json(key, textOrNull(value));
    }

    /**
     * A text as JSON.
     *
     * @param value the text, or null
     * @return the text, or null of JSON
     */
    public static JsonValue textOrNull(@Nullable String value) {
        return value == null ? JsonNull.NULL : new JsonText(value);
    }

    /**
     * Adds several texts.
     *
     * @param key the key
     * @param values the texts
     * @return these fields
     */
    public Fields texts(String key, List<String> values) {
        return json(
                key, new JsonList(values.stream().<JsonValue>map(JsonText::new).toList()));
    }

    /**
     * Adds a whole number.
     *
     * @param key the key
     * @param value the number
     * @return these fields
     */
    public Fields integer(String key, long value) {
        return json(key, new JsonInteger(value));
    }

    /**
     * Adds true or false.
     *
     * @param key the key
     * @param value which of them
     * @return these fields
     */
    public Fields flag(String key, boolean value) {
        return json(key, JsonBoolean.of(value));
    }

    /**
     * Adds any JSON; numbers in it that are not finite are tagged.
     *
     * @param key the key
     * @param value the JSON
     * @return these fields
     */
    public Fields json(String key, JsonValue value) {
        members.put(key, TaggedJson.shown(value));
        return this;
    }

    /**
     * What was added.
     *
     * @return by key
     */
    Map<String, JsonValue> members() {
        return members;
    }
}
