package io.labwire.codegen.generator.jsonschema;

import io.labwire.codegen.model.Declared;
import io.labwire.codegen.model.Envelope;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Presence;
import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.TypeIndex;
import io.labwire.codegen.model.Unknown;
import io.labwire.codegen.model.Window;
import io.labwire.codegen.model.WrittenKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Fields that stand together under keys: those of a record with its bases, of an envelope, of a message. */
final class ObjectSchemas {

    private final Schema schema;
    private final TypeIndex index;
    private final TypeSchemas types;
    private final WrittenKeys keys;

    ObjectSchemas(Schema schema, TypeSchemas types) {
        this.schema = schema;
        this.index = TypeIndex.of(schema);
        this.types = types;
        this.keys = new WrittenKeys(schema);
    }

    Map<String, Object> of(RecordType type) {
        List<Field> fields = allFields(type);
        Map<String, Object> object = titled(type);
        if (type.layout() == RecordType.Layout.ARRAY) {
            object.putAll(array(fields));
            return object;
        }
        object.putAll(of(fields, List.of(type.lifetime().window())));
        if (type.unknown().equals(Optional.of(Unknown.REFUSE))) {
            object.put("additionalProperties", false);
        }
        return object;
    }

    Map<String, Object> of(Envelope type) {
        Map<String, Object> object = titled(type);
        object.putAll(of(type.fields(), List.of(type.lifetime().window())));
        return object;
    }

    /** Fields under their keys. A key is needed if all levels that have the owner have the field. */
    Map<String, Object> of(List<Field> fields, List<Window> owner) {
        Map<String, Object> properties = JsonSchema.any();
        List<String> required = new ArrayList<>();
        List<Object> alternatives = new ArrayList<>();
        List<List<String>> spellings = keys.spellings(fields);
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            List<String> all = Stream.concat(spellings.get(i).stream(), field.wire().aliases().stream())
                    .distinct()
                    .toList();
            properties.put(all.get(0), field(field));
            all.stream().skip(1).forEach(alias -> properties.putIfAbsent(alias, alias(field, all.get(0))));
            if (isNeeded(field, owner) && all.size() == 1) {
                required.add(all.get(0));
            } else if (isNeeded(field, owner)) {
                alternatives.add(JsonSchema.with(
                        "anyOf",
                        all.stream()
                                .map(key -> JsonSchema.with("required", List.of(key)))
                                .toList()));
            }
        }
        Map<String, Object> object = JsonSchema.ofKind("object");
        object.put("properties", properties);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        if (!alternatives.isEmpty()) {
            object.put("allOf", alternatives);
        }
        return object;
    }

    private Map<String, Object> array(List<Field> fields) {
        return JsonSchema.with(
                "type",
                "array",
                "prefixItems",
                fields.stream().map(this::field).toList(),
                "minItems",
                fields.stream().filter(Field::isNeeded).count());
    }

    private Map<String, Object> field(Field field) {
        Map<String, Object> property = JsonSchema.any();
        Remarks.add(field.doc(), field.lifetime(), property);
        property.putAll(bare(field));
        field.constant()
                .ifPresent(value -> Constants.put("const", value, field.type(), TypeSchemas.form(field), property));
        field.defaultValue()
                .ifPresent(value -> Constants.put("default", value, field.type(), TypeSchemas.form(field), property));
        Units.add(field.unit(), property);
        return property;
    }

    private Map<String, Object> bare(Field field) {
        Map<String, Object> property = types.of(field.type(), field.wire().forms());
        Map<String, Object> bounds = JsonSchema.any();
        BoundsSchemas.add(field.bounds(), field.type(), TypeSchemas.form(field), bounds);
        // Beside the type, bounds would stand in place of its own; as a further schema they hold as well.
        if (!bounds.isEmpty()) {
            property = JsonSchema.with("allOf", List.of(property, bounds));
        }
        if (field.presence() == Presence.REPEATED) {
            return JsonSchema.with("type", "array", "items", property);
        }
        return property;
    }

    private Map<String, Object> alias(Field field, String key) {
        Map<String, Object> property = JsonSchema.with("description", "Read as " + key + ", and never written.");
        property.putAll(bare(field));
        return property;
    }

    private boolean isNeeded(Field field, List<Window> owner) {
        List<String> levels = schema.wire().levels();
        return field.isNeeded()
                && levels.stream()
                        .filter(level -> owner.stream().anyMatch(window -> has(window, level, levels)))
                        .allMatch(level -> has(field.lifetime().window(), level, levels));
    }

    private static boolean has(Window window, String level, List<String> levels) {
        return window.overlaps(new Window(Optional.of(level), Optional.of(level)), levels);
    }

    private List<Field> allFields(RecordType type) {
        List<Field> fields = new ArrayList<>();
        type.base().flatMap(index::record).ifPresent(base -> fields.addAll(allFields(base)));
        fields.addAll(type.fields());
        return fields;
    }

    static Map<String, Object> titled(Declared type) {
        Map<String, Object> object = JsonSchema.with("title", type.name());
        Remarks.add(type.doc(), type.lifetime(), object);
        return object;
    }
}
