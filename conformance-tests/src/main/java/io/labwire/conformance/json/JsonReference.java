package io.labwire.conformance.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.labwire.json.read.JsonLimits;
import io.labwire.json.value.JsonBoolean;
import io.labwire.json.value.JsonFloat;
import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonList;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonText;
import io.labwire.json.value.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** JSON as another reader takes it, the obvious and slow one. It takes what Python takes, but for a few texts. */
@SuppressWarnings("exports")
public final class JsonReference {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(JsonLimits.MAX_DEPTH)
                            .maxNumberLength(Integer.MAX_VALUE)
                            .maxStringLength(Integer.MAX_VALUE)
                            .maxNameLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Escapes of surrogates, which it does not take in keys, and other names of an infinite number, which it does take. */
    private static final Pattern BEYOND = Pattern.compile("\\\\u[dD][89a-fA-F]|INF|\\+Infinity");

    private JsonReference() {}

    /**
     * Whether the other reader is one to compare with.
     *
     * @param text any text
     * @return false if there is something in it that it takes otherwise than Python
     */
    public static boolean isLikePython(String text) {
        return !BEYOND.matcher(text).find();
    }

    /**
     * Reads a whole text.
     *
     * @param text any text
     * @return the value, empty if it is not JSON
     */
    public static Optional<JsonValue> read(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            return node == null || node.isMissingNode() ? Optional.empty() : Optional.of(value(node));
        } catch (JsonProcessingException refused) {
            return Optional.empty();
        }
    }

    private static JsonValue value(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> {
                Map<String, JsonValue> members = new LinkedHashMap<>();
                node.properties().forEach(each -> members.put(each.getKey(), value(each.getValue())));
                yield new JsonObject(members);
            }
            case ARRAY -> {
                List<JsonValue> items = new ArrayList<>();
                node.forEach(each -> items.add(value(each)));
                yield new JsonList(items);
            }
            case STRING -> new JsonText(node.textValue());
            case NUMBER ->
                node.isIntegralNumber() ? new JsonInteger(node.bigIntegerValue()) : new JsonFloat(node.doubleValue());
            case BOOLEAN -> JsonBoolean.of(node.booleanValue());
            case NULL -> JsonNull.NULL;
            case BINARY, MISSING, POJO -> throw new IllegalStateException("no JSON: " + node.getNodeType());
        };
    }
}
