package io.labwire.cli.trainer.line;

import io.labwire.json.value.JsonBoolean;
import io.labwire.json.value.JsonFloat;
import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonList;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonText;
import io.labwire.json.value.JsonValue;
import io.labwire.trainer.value.Tuple;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Values that a rig's own program could give away, typed as JSON. What JSON has no form for is an object with one key that
 * begins with a dollar sign.
 */
public final class TaggedValues {

    private TaggedValues() {}

    /**
     * The value that was typed.
     *
     * @param json what was typed
     * @return values of Java as {@link io.labwire.trainer.value.ValueForm} lists them, or something that cannot be written
     * @throws IllegalArgumentException if a tag's value makes no sense; its message says why, in one line
     */
    public static @Nullable Object of(JsonValue json) {
        if (json instanceof JsonBoolean value) {
            return value.value();
        } else if (json instanceof JsonInteger value) {
            return value.value();
        } else if (json instanceof JsonFloat value) {
            return value.value();
        } else if (json instanceof JsonText value) {
            return value.value();
        } else if (json instanceof JsonList value) {
            return list(value);
        } else if (json instanceof JsonObject value) {
            return value.members().size() == 1 ? perhapsTagged(value) : map(value);
        }
        return null;
    }

    private static List<@Nullable Object> list(JsonList json) {
        List<@Nullable Object> items = new ArrayList<>();
        json.items().forEach(item -> items.add(of(item)));
        return items;
    }

    private static Map<Object, @Nullable Object> map(JsonObject json) {
        Map<Object, @Nullable Object> members = new LinkedHashMap<>();
        json.members().forEach((key, value) -> members.put(key, of(value)));
        return members;
    }

    private static Object perhapsTagged(JsonObject json) {
        Map.Entry<String, JsonValue> only = json.members().entrySet().iterator().next();
        JsonValue value = only.getValue();
        return switch (only.getKey()) {
            case "$uuid" -> uuid(text("$uuid", value));
            case "$datetime" -> time(text("$datetime", value));
            case TaggedJson.FLOAT -> number(text(TaggedJson.FLOAT, value));
            case "$object" -> new Object();
            case "$tuple" -> new Tuple(list(items("$tuple", value)));
            case "$pairs" -> pairs(items("$pairs", value));
            default -> map(json);
        };
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("$uuid '" + text + "' is none", e);
        }
    }

    private static OffsetDateTime time(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "$datetime '" + text + "' is no time such as 2026-11-20T12:34:56.5+01:00", e);
        }
    }

    private static double number(String text) {
        return switch (text) {
            case "nan" -> Double.NaN;
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            default ->
                throw new IllegalArgumentException(
                        "$float '" + text + "' is none of " + String.join(", ", TaggedJson.words()));
        };
    }

    private static Map<Object, @Nullable Object> pairs(JsonList json) {
        Map<Object, @Nullable Object> members = new LinkedHashMap<>();
        for (JsonValue item : json.items()) {
            if (!(item instanceof JsonList pair) || pair.items().size() != 2) {
                throw new IllegalArgumentException(
                        "$pairs holds pairs [key, value]; " + TaggedJson.typed(item) + " is none");
            }
            Object key = of(pair.items().get(0));
            if (key == null) {
                throw new IllegalArgumentException("$pairs has a key that is null");
            }
            members.put(key, of(pair.items().get(1)));
        }
        return members;
    }

    private static String text(String tag, JsonValue value) {
        if (value instanceof JsonText text) {
            return text.value();
        }
        throw new IllegalArgumentException(tag + " needs a text; " + TaggedJson.typed(value) + " is none");
    }

    private static JsonList items(String tag, JsonValue value) {
        if (value instanceof JsonList list) {
            return list;
        }
        throw new IllegalArgumentException(tag + " needs a list; " + TaggedJson.typed(value) + " is none");
    }
}
