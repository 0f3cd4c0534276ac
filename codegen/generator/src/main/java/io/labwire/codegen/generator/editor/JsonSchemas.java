package io.labwire.codegen.generator.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of JSON Schema that are needed here. */
final class JsonSchemas {

    /** What a text of a schema is to a reader of YAML: {@code 5.1} and {@code true} are texts as well. */
    private static final List<String> TEXT_KINDS = List.of("string", "number", "boolean");

    private JsonSchemas() {}

    static Map<String, Object> text() {
        return Map.of("type", TEXT_KINDS);
    }

    static Map<String, Object> ofKind(String kind) {
        return Map.of("type", kind);
    }

    static Map<String, Object> oneOf(List<?> values) {
        return Map.of("enum", values);
    }

    /** Any text, of which editors offer some. */
    static Map<String, Object> suggested(List<String> words) {
        return Map.of("anyOf", List.of(oneOf(words), ofKind("string")));
    }

    static Map<String, Object> reference(String definition) {
        return Map.of("$ref", "#/$defs/" + definition);
    }

    static Map<String, Object> listOf(Map<String, Object> each) {
        return ordered("type", "array", "items", each);
    }

    static Map<String, Object> mapOf(Map<String, Object> each) {
        return ordered("type", "object", "additionalProperties", each);
    }

    /** A plain value, or a list of something; each is checked as what it is, so that an editor's complaint is exact. */
    static Map<String, Object> plainOrList(Map<String, Object> plain, Map<String, Object> each) {
        return ordered("if", ofKind("array"), "then", listOf(each), "else", plain);
    }

    /** A mapping of some form, or something else. */
    static Map<String, Object> mappingOr(Map<String, Object> mapping, Map<String, Object> other) {
        return ordered("if", ofKind("object"), "then", mapping, "else", other);
    }

    /** A mapping with these keys and no others. */
    static Map<String, Object> closed(String title, Map<String, Object> properties, List<String> required) {
        Map<String, Object> schema = ordered("title", title, "type", "object");
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        return schema;
    }

    /** As it is, with what editors show when the pointer rests on it. */
    static Map<String, Object> described(String description, Map<String, Object> schema) {
        Map<String, Object> described = ordered("description", description);
        described.putAll(schema);
        return described;
    }

    static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
