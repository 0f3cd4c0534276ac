package io.labwire.codegen.generator.jsonschema;

import io.labwire.codegen.model.Declared;
import io.labwire.codegen.model.Envelope;
import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.UnionType;
import io.labwire.codegen.model.VariantsType;
import java.util.List;
import java.util.Map;

/** Declared types as JSON Schema. */
final class DeclaredSchemas {

    private final Definitions definitions;
    private final TypeSchemas types;
    private final ObjectSchemas objects;

    private DeclaredSchemas(Schema schema, Definitions definitions) {
        this.definitions = definitions;
        this.types = new TypeSchemas(definitions);
        this.objects = new ObjectSchemas(schema, types);
    }

    /** What one file is made of: nothing is defined yet. */
    static DeclaredSchemas of(Schema schema) {
        return new DeclaredSchemas(
                schema, new Definitions(schema, definitions -> new DeclaredSchemas(schema, definitions)::of));
    }

    Definitions definitions() {
        return definitions;
    }

    TypeSchemas types() {
        return types;
    }

    ObjectSchemas objects() {
        return objects;
    }

    Map<String, Object> of(Declared declared) {
        if (declared instanceof RecordType record) {
            return objects.of(record);
        } else if (declared instanceof Envelope envelope) {
            return objects.of(envelope);
        } else if (declared instanceof UnionType union) {
            return union(union);
        } else if (declared instanceof VariantsType variants) {
            return variants(variants);
        }
        // A frame is bytes, and never stands in JSON.
        return JsonSchema.any();
    }

    private Map<String, Object> union(UnionType type) {
        Map<String, Object> schema = ObjectSchemas.titled(type);
        schema.put(
                "anyOf",
                type.members().stream()
                        .map(member -> types.of(member.type(), List.of()))
                        .toList());
        return schema;
    }

    private Map<String, Object> variants(VariantsType type) {
        Map<String, Object> schema = ObjectSchemas.titled(type);
        schema.put(
                "anyOf", type.cases().stream().map(each -> variant(type, each)).toList());
        return schema;
    }

    private Map<String, Object> variant(VariantsType type, VariantsType.Case each) {
        Map<String, Object> schema = types.of(each.type(), List.of());
        return type.tag()
                .map(tag -> JsonSchema.with(
                        "allOf",
                        List.of(
                                schema,
                                JsonSchema.with(
                                        "properties",
                                        JsonSchema.with(tag, JsonSchema.with("const", each.wire())),
                                        "required",
                                        List.of(tag)))))
                .orElse(schema);
    }
}
