package io.labwire.codegen.generator.jsonschema;

import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.ListType;
import io.labwire.codegen.model.MapType;
import io.labwire.codegen.model.NullableType;
import io.labwire.codegen.model.Phase;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.SetType;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Types as JSON Schema. What is declared elsewhere is a definition of the same file. */
final class TypeSchemas {

    private static final Set<String> OF_BYTES = Set.of("json-text", "gzip-base64");

    private final Definitions definitions;

    TypeSchemas(Definitions definitions) {
        this.definitions = definitions;
    }

    /** A type in one of its forms; with more than one, by level, any of them may stand there. */
    Map<String, Object> of(Type type, List<Phase<String>> forms) {
        List<Map<String, Object>> each = forms.stream()
                .map(Phase::value)
                .distinct()
                .map(form -> of(type, form))
                .toList();
        return switch (each.size()) {
            case 0 -> of(type, "");
            case 1 -> each.get(0);
            default -> JsonSchema.with("anyOf", each);
        };
    }

    /** The form of constants; of several that of the newest level. */
    static String form(Field field) {
        List<Phase<String>> forms = field.wire().forms();
        if (forms.isEmpty() && field.type() instanceof ConstrainedType constrained) {
            forms = constrained.forms();
        }
        return forms.isEmpty() ? "" : forms.get(forms.size() - 1).value();
    }

    Map<String, Object> of(Type type, String form) {
        if (type instanceof NullableType nullable) {
            return JsonSchema.orNull(of(nullable.type(), form));
        }
        if (OF_BYTES.contains(form) && type != Scalar.BYTES) {
            return packed(type, form);
        }
        if (type instanceof Scalar scalar) {
            return ScalarSchemas.of(scalar, form);
        } else if (type instanceof ListType list) {
            return JsonSchema.with("type", "array", "items", of(list.element(), form));
        } else if (type instanceof SetType set) {
            // Equal items are read, as one.
            return JsonSchema.with("type", "array", "items", of(set.element(), form));
        } else if (type instanceof MapType map) {
            return mapOf(map);
        } else if (type instanceof EnumType enumeration) {
            return definitions.reference(enumeration, form, () -> EnumSchemas.of(enumeration, form));
        } else if (type instanceof ConstrainedType constrained) {
            return constrained(constrained, form);
        }
        return definitions.reference((TypeReference) type);
    }

    private Map<String, Object> mapOf(MapType map) {
        Map<String, Object> schema = JsonSchema.ofKind("object");
        if (map.key() instanceof EnumType || map.key() instanceof ConstrainedType) {
            schema.put("propertyNames", of(map.key(), ""));
        }
        schema.put("additionalProperties", of(map.value(), ""));
        return schema;
    }

    /** A value that stands as a text in JSON, whatever it is itself. */
    private static Map<String, Object> packed(Type type, String form) {
        Map<String, Object> schema = JsonSchema.ofKind("string");
        if (form.equals("gzip-base64")) {
            schema.put("contentEncoding", "base64");
        } else if (type != Scalar.STRING) {
            schema.put("contentMediaType", "application/json");
        }
        return schema;
    }

    private Map<String, Object> constrained(ConstrainedType type, String form) {
        return definitions.reference(type, form, () -> {
            Map<String, Object> schema = JsonSchema.with("title", type.name());
            Remarks.add(type.doc(), type.lifetime(), schema);
            Map<String, Object> base = form.isEmpty() ? of(type.base(), type.forms()) : of(type.base(), form);
            schema.putAll(bounded(base, type, form));
            return schema;
        });
    }

    private static Map<String, Object> bounded(Map<String, Object> base, ConstrainedType type, String form) {
        String own = form.isEmpty() && !type.forms().isEmpty()
                ? type.forms().get(type.forms().size() - 1).value()
                : form;
        Map<String, Object> bounded = JsonSchema.with();
        bounded.putAll(base);
        BoundsSchemas.add(type.bounds(), type.base(), own, bounded);
        Units.add(type.unit(), bounded);
        return bounded;
    }
}
