package io.labwire.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonText;
import io.labwire.json.value.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What the real software was seen to do: one object on each line of a file. */
public final class Vectors {

    private Vectors() {}

    public static List<JsonObject> of(String file, int count) {
        List<JsonObject> vectors = new ArrayList<>();
        try (InputStream resource = Vectors.class.getResourceAsStream(file)) {
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
}
