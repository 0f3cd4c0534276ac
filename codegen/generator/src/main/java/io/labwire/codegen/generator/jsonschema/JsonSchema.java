package io.labwire.codegen.generator.jsonschema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of JSON Schema that all types are made of. */
final class JsonSchema {

    /** Null in JSON, which no map of these holds. */
    static final Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    private JsonSchema() {}

    static Map<String, Object> any() {
        return new LinkedHashMap<>();
    }

    static Map<String, Object> ofKind(String kind) {
        return with("type", kind);
    }

    static Map<String, Object> with(Object... keysAndValues) {
        Map<String, Object> schema = any();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            schema.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return schema;
    }

    static Map<String, Object> orNull(Map<String, Object> schema) {
        // An empty one takes everything.
        return schema.isEmpty() ? schema : with("anyOf", List.of(schema, ofKind("null")));
    }
}
