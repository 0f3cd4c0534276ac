package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.ClassName;
import io.labwire.codegen.generator.names.JsonNames;
import io.labwire.codegen.generator.names.MemberNames;
import io.labwire.codegen.generator.names.Scope;
import io.labwire.codegen.model.Documentation;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Lifetime;
import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Unknown;
import io.labwire.codegen.model.WrittenKeys;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fields that become a record with a codec: those of a record of the schema, or of a message that has its fields itself.
 *
 * @param record the record
 * @param doc what it is
 * @param path the element of the schema
 * @param fields the fields, those of its bases first
 * @param unknown what becomes of a key that is not declared
 * @param nonFinite what is written for a number that is none or infinite
 * @param lifetime when it came and when it goes
 * @param span the element's place
 */
public record RecordShape(
        ClassName record,
        Documentation doc,
        String path,
        List<JsonField> fields,
        Unknown unknown,
        NonFiniteNumbers nonFinite,
        Lifetime lifetime,
        Span span) {

    /** Copies the fields. */
    public RecordShape {
        fields = List.copyOf(fields);
    }

    /**
     * The shape of fields that a message has itself.
     *
     * @param schema the schema that declares the message
     * @param name what the record is to be called; it is of the schema's package
     * @param doc what it is
     * @param path the element of the schema
     * @param fields the fields
     * @param lifetime when the message came and when it goes
     * @param span the message's place
     * @return the shape
     */
    public static RecordShape of(
            Schema schema,
            String name,
            Documentation doc,
            String path,
            List<Field> fields,
            Lifetime lifetime,
            Span span) {
        return new RecordShape(
                ClassName.get(schema.javaPackage(), name),
                doc,
                path,
                jsonFields(schema, fields, lifetime),
                ofCodec(schema),
                NonFiniteNumbers.of(schema),
                lifetime,
                span);
    }

    static RecordShape of(Schema schema, RecordType type) {
        return new RecordShape(
                ClassName.get(type.javaPackage(), type.name()),
                type.doc(),
                type.path(),
                jsonFields(schema, FlatFields.of(schema, type), type.lifetime()),
                type.unknown().orElseGet(() -> ofCodec(schema)),
                NonFiniteNumbers.of(schema),
                type.lifetime(),
                type.span());
    }

    private static Unknown ofCodec(Schema schema) {
        String choice = schema.wire().codec().getOrDefault("unknown", "ignore");
        return Stream.of(Unknown.values())
                .filter(unknown -> unknown.title().equals(choice))
                .findFirst()
                .orElse(Unknown.IGNORE);
    }

    private static List<JsonField> jsonFields(Schema schema, List<Field> fields, Lifetime owner) {
        List<List<String>> spellings = new WrittenKeys(schema).spellings(fields);
        MemberNames components = JsonNames.components(fields);
        LevelsOfFields levels = LevelsOfFields.of(schema, owner, fields);
        List<JsonField> all = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            all.add(new JsonField(
                    field,
                    components.of(field.name()),
                    spellings.get(i).get(0),
                    spellings.get(i),
                    levels.presence(field),
                    levels.asked(field)));
        }
        return all;
    }

    /** What reads and writes it. */
    ClassName codec() {
        return record.peerClass(JsonNames.codec(record.simpleName()));
    }

    /** The simple names of the classes that its codec asks for their static members. */
    Set<String> askedClasses() {
        return fields.stream()
                .flatMap(field -> JavaTypes.declared(field.field().type()))
                .collect(Collectors.toSet());
    }

    /** The fields that have a component. */
    List<JsonField> carried() {
        return fields.stream()
                .filter(field -> field.presence() != JsonField.Presence.CONSTANT)
                .toList();
    }

    List<String> components() {
        return carried().stream().map(JsonField::component).toList();
    }

    /** The component with the keys that nobody has declared; empty if they are not kept. */
    Optional<String> unknownKeys() {
        return unknown == Unknown.KEEP ? Optional.of(new Scope(components()).claim("unknownKeys")) : Optional.empty();
    }
}
