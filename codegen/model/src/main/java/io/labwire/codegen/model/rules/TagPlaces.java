package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.FieldGroup;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.TypeIndex;
import io.labwire.codegen.model.TypeReference;
import io.labwire.codegen.model.VariantsType;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.resolving.Nearest;
import io.labwire.codegen.model.source.Span;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tag of variants stands where they say: in a field beside if it is outside of them, and only then. */
final class TagPlaces implements Rule {

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        TypeIndex index = TypeIndex.of(schema);
        return FieldGroup.of(schema).flatMap(group -> {
            Set<String> names = group.fields().stream().map(Field::name).collect(Collectors.toSet());
            return group.fields().stream().flatMap(field -> ofField(field, group, names, index, schema).stream());
        });
    }

    @Override
    public boolean missesElements() {
        return true;
    }

    /** The variants that a field holds. */
    static Optional<VariantsType> variants(Field field, TypeIndex index) {
        return Optional.of(field.type().bare())
                .filter(TypeReference.class::isInstance)
                .flatMap(type -> index.find((TypeReference) type))
                .filter(VariantsType.class::isInstance)
                .map(VariantsType.class::cast);
    }

    private static Optional<Diagnostic> ofField(
            Field field, FieldGroup group, Set<String> names, TypeIndex index, Schema schema) {
        Optional<VariantsType> variants = variants(field, index);
        Optional<String> tag = field.part().tag();
        Span place = schema.places().of(field.span(), tag.isPresent() ? "tag" : "type");
        if (tag.isEmpty()) {
            return variants.filter(type -> type.tag().isEmpty()).map(type -> noTag(field, type, place));
        }
        if (variants.isEmpty()) {
            return Optional.of(DiagnosticId.TAG_OUT_OF_PLACE
                    .at(place, "type " + field.type().title() + " is no variants, and has no tag")
                    .repair("remove 'tag', or choose variants as the type"));
        }
        if (variants.get().tag().isPresent()) {
            return Optional.of(DiagnosticId.TAG_OUT_OF_PLACE
                    .at(place, variants.get().elementTitle() + " have their tag inside")
                    .note(schema.places().of(variants.get().span(), "tag"), "under this key")
                    .repair("remove 'tag' here, or write 'tag: outside' there"));
        }
        return names.contains(tag.get())
                ? Optional.empty()
                : Optional.of(DiagnosticId.TAG_OUT_OF_PLACE
                        .at(place, group.title() + " has no field \"" + tag.get() + "\" that could hold the tag")
                        .repair(Nearest.to(tag.get(), names)
                                .map(nearest -> "write '" + nearest + "'")
                                .orElse("name a field beside this one")));
    }

    private static Diagnostic noTag(Field field, VariantsType variants, Span place) {
        return DiagnosticId.TAG_OUT_OF_PLACE
                .at(place, "nothing says which of " + variants.elementTitle() + " field \"" + field.name() + "\" holds")
                .note(variants.span(), "their tag is outside of them")
                .repair("add 'tag:' with the field that holds it, or give the variants a tag of their own");
    }
}
