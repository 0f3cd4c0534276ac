package io.labwire.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads JSON Lines into vectors. A file that proves nothing is a failure, not a test that passes. */
final class VectorFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private VectorFile() {}

    static List<GoldenVector> read(String place, String text) {
        List<GoldenVector> vectors = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            GoldenVector vector = vector(place + ":" + number, line);
            if (!names.add(vector.name())) {
                throw new AssertionError(vector.place() + ": a second vector named " + vector.name());
            }
            vectors.add(vector);
        }
        if (vectors.isEmpty()) {
            throw new AssertionError(place + ": no vectors in it");
        }
        return List.copyOf(vectors);
    }

    private static GoldenVector vector(String place, String line) {
        JsonNode fields;
        try {
            fields = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError(place + ": not JSON: " + e.getOriginalMessage(), e);
        }
        if (!fields.isObject()) {
            throw new AssertionError(place + ": not a JSON object");
        }
        return new GoldenVector(place, fields);
    }
}
