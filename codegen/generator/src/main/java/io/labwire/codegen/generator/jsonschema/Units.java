package io.labwire.codegen.generator.jsonschema;

import java.util.Map;

/** Units, for which JSON Schema has no word of its own. */
final class Units {

    static final String KEYWORD = "x-unit";

    private Units() {}

    static void add(String unit, Map<String, Object> schema) {
        if (!unit.isEmpty()) {
            schema.put(KEYWORD, unit);
        }
    }
}
