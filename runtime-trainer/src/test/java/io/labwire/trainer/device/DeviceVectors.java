package io.labwire.trainer.device;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonFloat;
import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonList;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonText;
import io.labwire.json.value.JsonValue;
import io.labwire.trainer.value.Tuple;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the real device was seen to do: one object on each line of a file. */
public final class DeviceVectors {

    private DeviceVectors() {}

    public static List<JsonObject> of(String file, int count) {
        List<JsonObject> vectors = new ArrayList<>();
        try (InputStream resource = DeviceVectors.class.getResourceAsStream(file)) {
            String lines = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : lines.lines().toList()) {
                vectors.add((JsonObject) JsonValue.parse(line.getBytes(StandardCharsets.UTF_8), JsonRules.STRICT));
            }
        } catch (IOException | WireFormatException e) {
            throw new AssertionError(file, e);
        }
        assertThat(vectors).hasSize(count);
        return vectors;
    }

    public static String text(JsonObject vector, String key) {
        return ((JsonText) vector.get(key).orElseThrow()).value();
    }

    public static byte[] hex(JsonObject vector, String key) {
        return HexFormat.of().parseHex(text(vector, key));
    }

    public static long number(JsonObject vector, String key) {
        return ((JsonInteger) vector.get(key).orElseThrow()).value().longValueExact();
    }

    /** A value with what the vectors write for what JSON has not. */
    public static @Nullable Object untagged(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object.members().size() == 1 ? tagged(object) : members(object);
        }
        if (value instanceof JsonList list) {
            return list.items().stream().map(DeviceVectors::untagged).toList();
        }
        return value == JsonNull.NULL ? null : value;
    }

    private static Map<String, @Nullable Object> members(JsonObject object) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        object.members().forEach((key, each) -> members.put(key, untagged(each)));
        return members;
    }

    private static Object tagged(JsonObject object) {
        Map.Entry<String, JsonValue> only =
                object.members().entrySet().iterator().next();
        String tag = only.getKey();
        JsonValue held = only.getValue();
        return switch (tag) {
            case "$uuid" -> UUID.fromString(text(object, tag));
            case "$datetime" -> OffsetDateTime.parse(text(object, tag));
            case "$float" -> new JsonFloat(number(text(object, tag)));
            case "$object" -> new Object();
            case "$tuple" -> new Tuple((List<?>) Objects.requireNonNull(untagged(held)));
            case "$pairs" -> pairs((JsonList) held);
            default -> members(object);
        };
    }

    private static double number(String text) {
        return switch (text) {
            case "nan" -> Double.NaN;
            case "inf" -> Double.POSITIVE_INFINITY;
            default -> Double.NEGATIVE_INFINITY;
        };
    }

    private static Object pairs(JsonList list) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (JsonValue each : list.items()) {
            List<JsonValue> pair = ((JsonList) each).items();
            members.put(((JsonText) pair.get(0)).value(), untagged(pair.get(1)));
        }
        return members;
    }
}
