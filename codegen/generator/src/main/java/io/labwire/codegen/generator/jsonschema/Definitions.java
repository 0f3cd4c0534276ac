package io.labwire.codegen.generator.jsonschema;

import io.labwire.codegen.model.Declared;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.TypeIndex;
import io.labwire.codegen.model.TypeReference;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** The definitions of one file: each declared type that its body needs, once, in the order of their names. */
final class Definitions {

    private final TypeIndex index;
    private final Function<Declared, Map<String, Object>> bodies;
    private final Map<String, Map<String, Object>> definitions = new TreeMap<>();
    private final Map<String, String> pathsByName = new HashMap<>();

    /**
     * No definitions yet.
     *
     * @param bodies makes what stands for a record, a union, variants or an envelope
     */
    Definitions(Schema schema, Function<Definitions, Function<Declared, Map<String, Object>>> bodies) {
        this.index = TypeIndex.of(schema);
        this.bodies = bodies.apply(this);
    }

    Map<String, Map<String, Object>> all() {
        return definitions;
    }

    Map<String, Object> reference(TypeReference type) {
        // A type that is not found is an error that the schema compiler has told of; anything may stand there.
        return index.find(type)
                .map(declared -> reference(declared, "", () -> bodies.apply(declared)))
                .orElseGet(JsonSchema::any);
    }

    /** A reference to a definition, which is made if it has not been; types of one name keep apart by their packages. */
    Map<String, Object> reference(Declared type, String form, Supplier<Map<String, Object>> body) {
        String simple = form.isEmpty() ? type.name() : type.name() + "." + form;
        String name = pathsByName.getOrDefault(simple, type.path()).equals(type.path())
                ? simple
                : type.javaPackage() + "." + simple;
        pathsByName.put(name, type.path());
        if (!definitions.containsKey(name)) {
            definitions.put(name, JsonSchema.any());
            definitions.put(name, body.get());
        }
        return JsonSchema.with("$ref", "#/$defs/" + name);
    }
}
