package io.labwire.json.key;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.Vectors;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonLayout;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;

class LegacyTextTest {

    @Example
    void textIsDamagedAsByTheRealSoftware() {
        for (JsonObject vector : Vectors.of("legacy_text.jsonl", 23)) {
            assertThat(LegacyText.of(Vectors.text(vector, "input")))
                    .as(Vectors.text(vector, "name"))
                    .isEqualTo(Vectors.text(vector, "output"));
        }
    }

    @Example
    void answersAreThoseOfTheRealDevice() throws WireFormatException {
        List<JsonObject> written = Vectors.of("responses.jsonl", 34).stream()
                // Those two hold what only the structured form can be written of.
                .filter(vector -> !vector.toString().contains("\"$uuid\"")
                        && !vector.toString().contains("\"$object\""))
                .toList();
        assertThat(written).hasSize(32);
        for (JsonObject vector : written) {
            assertThat(LegacyText.of(original(vector).toText(JsonLayout.PYTHON)))
                    .as(Vectors.text(vector, "name"))
                    .isEqualTo(Vectors.text(vector, "legacy_text"));
        }
    }

    /** The seven members as the service holds them: with names for keys, and the data as the user gave it. */
    private static JsonObject original(JsonObject vector) throws WireFormatException {
        byte[] answer = Vectors.text(vector, "structured_text").getBytes(StandardCharsets.UTF_8);
        Map<String, JsonValue> members = new LinkedHashMap<>();
        ((JsonObject) JsonValue.parse(answer, JsonRules.PYTHON))
                .members()
                .forEach((key, value) -> members.put(KeyForm.CAMEL.fromWire(key), value));
        if (!Vectors.text(vector, "name").equals("nan")) {
            vector.get("delegate_returns")
                    .flatMap(returned -> ((JsonObject) returned).get("data"))
                    .ifPresent(data -> members.put("data", data));
        }
        return new JsonObject(members);
    }
}
