package io.labwire.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * One line of a file of golden vectors: bytes of the real software, and what it meant.
 *
 * @param place file and line, to be found again
 * @param fields the line
 */
public record GoldenVector(String place, JsonNode fields) {

    /**
     * The name of the vector, unique in its file.
     *
     * @return the name
     */
    public String name() {
        return text("name");
    }

    /**
     * A field that must be there and be text.
     *
     * @param field its key
     * @return its text
     */
    public String text(String field) {
        return text(fields, field);
    }

    /**
     * A key of an object that must be there and be text.
     *
     * @param object the object, part of this vector
     * @param field the key
     * @return its text
     */
    public String text(JsonNode object, String field) {
        JsonNode value = present(object, field);
        if (!value.isTextual()) {
            throw new AssertionError(place + ": \"" + field + "\" is not text but " + value);
        }
        return value.textValue();
    }

    /**
     * A key of an object that must be there and be text or null.
     *
     * @param object the object, part of this vector
     * @param field the key
     * @return its text; empty for null
     */
    public Optional<String> textOrNull(JsonNode object, String field) {
        return present(object, field).isNull() ? Optional.empty() : Optional.of(text(object, field));
    }

    /**
     * A key of an object that must be there and be a whole number of 32 bits.
     *
     * @param object the object, part of this vector
     * @param field the key
     * @return the number
     */
    public int number(JsonNode object, String field) {
        JsonNode value = present(object, field);
        if (!value.isInt()) {
            throw new AssertionError(place + ": \"" + field + "\" is not a whole number but " + value);
        }
        return value.intValue();
    }

    /**
     * A key of an object that must be there and be true or false.
     *
     * @param object the object, part of this vector
     * @param field the key
     * @return which
     */
    public boolean flag(JsonNode object, String field) {
        JsonNode value = present(object, field);
        if (!value.isBoolean()) {
            throw new AssertionError(place + ": \"" + field + "\" is neither true nor false but " + value);
        }
        return value.booleanValue();
    }

    /**
     * A field that must be there and be bytes in hex.
     *
     * @param field its key
     * @return the bytes
     */
    public byte[] hex(String field) {
        return HexFormat.of().parseHex(text(field));
    }

    /**
     * A key of an object that must be there and be a list.
     *
     * @param object the object, part of this vector
     * @param field the key
     * @return its elements
     */
    public List<JsonNode> list(JsonNode object, String field) {
        JsonNode value = present(object, field);
        if (!value.isArray()) {
            throw new AssertionError(place + ": \"" + field + "\" is not a list but " + value);
        }
        List<JsonNode> elements = new ArrayList<>();
        value.forEach(elements::add);
        return List.copyOf(elements);
    }

    /**
     * A key of an object that must be there and be a list of bytes in hex.
     *
     * @param object the object, part of this vector
     * @param field the key
     * @return each element's bytes
     */
    public List<byte[]> hexList(JsonNode object, String field) {
        return list(object, field).stream()
                .map(element -> HexFormat.of().parseHex(element.textValue()))
                .toList();
    }

    private JsonNode present(JsonNode object, String field) {
        JsonNode value = object.get(field);
        if (value == null) {
            throw new AssertionError(place + ": no \"" + field + "\"");
        }
        return value;
    }
}
