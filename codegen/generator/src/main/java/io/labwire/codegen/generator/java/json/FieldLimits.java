package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.TypeName;
import io.labwire.codegen.model.Documentation;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Lifetime;
import io.labwire.codegen.model.Phase;
import io.labwire.codegen.model.Presence;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.Value;
import io.labwire.codegen.model.Writing;
import io.labwire.codegen.model.WrittenKeys;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a schema can say of a field, and no Java is generated for. */
final class FieldLimits {

    /** The parameters of a constructor, beside the new object itself and the keys that are kept. */
    private static final int MOST_SLOTS = 253;

    private static final Set<String> FORMS = Set.of(
            "seconds",
            "whole-seconds",
            "milliseconds",
            "microseconds",
            "nanoseconds",
            "iso",
            "hyphens",
            "hex",
            "base64",
            "name");

    private FieldLimits() {}

    static Stream<Diagnostic> of(Schema schema, Field field) {
        Span as = schema.places().of(field.span(), "as");
        return Stream.of(
                        forms(field.wire().forms(), field.type(), as),
                        TypeLimits.ofType(schema, field.type(), field.span()),
                        values(schema, field),
                        writing(schema, field))
                .flatMap(found -> found);
    }

    static Stream<Diagnostic> forms(List<Phase<String>> forms, Type type, Span place) {
        if (forms.size() > 1) {
            return Stream.of(TypeLimits.limit(
                    place,
                    "no Java is generated for a form that changes between levels",
                    "make a field for each form, with the levels that have it"));
        }
        return forms.stream()
                .filter(form -> !FORMS.contains(form.value()))
                .map(form -> TypeLimits.limit(
                        place,
                        "no Java is generated for " + type.title() + " as " + form.value(),
                        "leave the form out, or make it a string"));
    }

    /** Values that only the moment of reading gives. */
    private static Stream<Diagnostic> values(Schema schema, Field field) {
        Optional<Value> value =
                field.defaultValue().filter(given -> given instanceof Value.Now || given instanceof Value.Random);
        return value.stream()
                .map(given -> TypeLimits.limit(
                        schema.places().of(field.span(), "default"),
                        "no Java is generated for a default that is another one each time",
                        "write optional: true, and give it where it is missing"));
    }

    private static Stream<Diagnostic> writing(Schema schema, Field field) {
        Optional<Writing> writing = field.wire().writing();
        boolean always = field.presence() == Presence.OPTIONAL && writing.equals(Optional.of(Writing.ALWAYS));
        boolean sometimes = field.presence() == Presence.REQUIRED
                && (writing.equals(Optional.of(Writing.WHEN_SET))
                        || writing.equals(Optional.of(Writing.NON_DEFAULT))
                        || writing.equals(Optional.of(Writing.WHEN_TRUE)));
        boolean undefined = field.presence() == Presence.OPTIONAL && writing.equals(Optional.of(Writing.NON_DEFAULT));
        return always || sometimes || undefined
                ? Stream.of(TypeLimits.limit(
                        schema.places().of(field.span(), "write"),
                        "no Java is generated for write: " + writing.get().title()
                                + (sometimes ? " where the key has to be there" : " where the key may be left out"),
                        sometimes ? "write optional: true, or a default" : "leave it out"))
                : Stream.empty();
    }

    /** Keys that two fields share, each at other levels. */
    static Stream<Diagnostic> sharedKeys(Schema schema, List<Field> fields, Span place) {
        WrittenKeys keys = new WrittenKeys(schema);
        Set<String> taken = new HashSet<>();
        return fields.stream()
                .flatMap(field -> Stream.concat(Stream.of(keys.of(field)), field.wire().aliases().stream())
                        .distinct()
                        .filter(key -> !taken.add(key))
                        .map(key -> TypeLimits.limit(
                                place,
                                "no Java is generated for two fields with the key " + key,
                                "make one field of them, of a type that holds both, such as a union")));
    }

    static Stream<Diagnostic> tooMany(Schema schema, List<Field> fields, Lifetime lifetime, String title, Span place) {
        int slots = RecordShape.of(schema, "Limits", Documentation.NONE, "", fields, lifetime, place).carried().stream()
                .map(field -> field.component(false))
                .mapToInt(type -> type.equals(TypeName.LONG) || type.equals(TypeName.DOUBLE) ? 2 : 1)
                .sum();
        return slots <= MOST_SLOTS
                ? Stream.empty()
                : Stream.of(TypeLimits.limit(
                        place,
                        title + " has more fields than a record of Java can: " + slots + " of " + MOST_SLOTS
                                + ", where int64, uint32 and float64 count twice",
                        "put some of them into a record of their own"));
    }
}
