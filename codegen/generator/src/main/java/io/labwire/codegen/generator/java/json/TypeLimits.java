package io.labwire.codegen.generator.java.json;

import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.DeclaredKind;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Lifetime;
import io.labwire.codegen.model.ListType;
import io.labwire.codegen.model.MapType;
import io.labwire.codegen.model.NullableType;
import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.SetType;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.TypeIndex;
import io.labwire.codegen.model.TypeReference;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.source.Span;
import java.util.List;
import java.util.stream.Stream;

/** What a schema can say of types, and no Java is generated for. */
public final class TypeLimits {

    private TypeLimits() {}

    /**
     * Something that no Java is generated for.
     *
     * @param place where it is written
     * @param message what it is
     * @param repair what to write instead
     * @return the diagnostic
     */
    public static Diagnostic limit(Span place, String message, String repair) {
        return Diagnostic.error("LW0504", place, message).repair(repair);
    }

    /**
     * The limits of the types that a schema declares.
     *
     * @param schema the schema
     * @return a diagnostic for each place
     */
    public static Stream<Diagnostic> of(Schema schema) {
        return Stream.of(
                        schema.enums().stream().flatMap(EnumLimits::of),
                        schema.types().constrained().stream().flatMap(type -> constrained(schema, type)),
                        schema.types().records().stream().flatMap(type -> record(schema, type)),
                        schema.types().unions().stream().flatMap(union -> UnionLimits.of(schema, union)))
                .flatMap(found -> found);
    }

    private static Stream<Diagnostic> constrained(Schema schema, ConstrainedType type) {
        return Stream.concat(
                FieldLimits.forms(type.forms(), type.base(), schema.places().of(type.span(), "as")),
                ofType(schema, type.base(), type.span()));
    }

    private static Stream<Diagnostic> record(Schema schema, RecordType type) {
        Stream<Diagnostic> layout = type.layout() == RecordType.Layout.ARRAY
                ? Stream.of(limit(
                        schema.places().of(type.span(), "layout"),
                        "no Java is generated for " + type.elementTitle() + ", which is an array",
                        "leave the layout out, or use a list"))
                : Stream.empty();
        List<Field> fields = FlatFields.of(schema, type);
        Stream<Diagnostic> keys = FieldLimits.sharedKeys(schema, fields, type.span());
        Stream<Diagnostic> size =
                FieldLimits.tooMany(schema, fields, type.lifetime(), type.elementTitle(), type.span());
        return Stream.of(layout, keys, size, type.fields().stream().flatMap(field -> FieldLimits.of(schema, field)))
                .flatMap(found -> found);
    }

    /**
     * The limits of fields that a message has itself.
     *
     * @param schema the schema
     * @param fields the fields
     * @param title what has them
     * @param span its place
     * @return a diagnostic for each place
     */
    public static Stream<Diagnostic> ofFields(Schema schema, List<Field> fields, String title, Span span) {
        return Stream.of(
                        FieldLimits.sharedKeys(schema, fields, span),
                        FieldLimits.tooMany(schema, fields, Lifetime.ALWAYS, title, span),
                        fields.stream().flatMap(field -> FieldLimits.of(schema, field)))
                .flatMap(found -> found);
    }

    /**
     * Whether a message can carry a type without fields of its own.
     *
     * @param schema the schema
     * @param type the type
     * @return true for records and unions, and for any JSON
     */
    public static boolean isPayload(Schema schema, Type type) {
        return type.bare() == Scalar.JSON
                || (type.bare() instanceof TypeReference reference
                        && (reference.kind() == DeclaredKind.RECORD || reference.kind() == DeclaredKind.UNION)
                        && !isAbstract(schema, reference));
    }

    /** The limits of what a type is made of. */
    static Stream<Diagnostic> ofType(Schema schema, Type type, Span place) {
        if (type instanceof NullableType nullable) {
            return ofType(schema, nullable.type(), place);
        } else if (type instanceof ListType list) {
            return ofType(schema, list.element(), place);
        } else if (type instanceof SetType set) {
            return ofType(schema, set.element(), place);
        } else if (type instanceof MapType map) {
            return map.key().bare() == Scalar.STRING && !(map.key() instanceof ConstrainedType)
                    ? ofType(schema, map.value(), place)
                    : Stream.of(limit(
                            place,
                            "no Java is generated for a map whose keys are "
                                    + map.key().title(),
                            "write map<" + map.value().title() + ">, with any text as key"));
        } else if (type instanceof TypeReference reference) {
            return reference(schema, reference, place);
        }
        return Stream.empty();
    }

    private static Stream<Diagnostic> reference(Schema schema, TypeReference reference, Span place) {
        boolean readable = reference.kind() == DeclaredKind.RECORD || reference.kind() == DeclaredKind.UNION;
        if (!readable) {
            return Stream.of(limit(
                    place,
                    "no Java is generated for a value that is one of the "
                            + reference.kind().word() + " " + reference.title(),
                    "name a record or a union, or json"));
        }
        return isAbstract(schema, reference)
                ? Stream.of(limit(
                        place,
                        "no Java is generated for a value of " + reference.title() + ", which is abstract",
                        "name a record that extends it, or a union of these"))
                : Stream.empty();
    }

    private static boolean isAbstract(Schema schema, TypeReference reference) {
        return TypeIndex.of(schema)
                .record(reference)
                .filter(RecordType::isAbstract)
                .isPresent();
    }

    static boolean isWideNumber(EnumType type) {
        return type.wire() == Scalar.UINT64 || type.wire() == Scalar.INTEGER;
    }
}
