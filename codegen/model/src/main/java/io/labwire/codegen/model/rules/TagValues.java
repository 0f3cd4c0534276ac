package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.EnumValue;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.FieldGroup;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.TypeIndex;
import io.labwire.codegen.model.VariantsType;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.resolving.Nearest;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The field beside variants that holds their tag can hold that of each case. */
final class TagValues implements Rule {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        TypeIndex index = TypeIndex.of(schema);
        return FieldGroup.of(schema)
                .filter(group -> group.fields().stream()
                        .anyMatch(field -> field.part().tag().isPresent()))
                .flatMap(group -> ofGroup(group, index, schema));
    }

    @Override
    public boolean missesElements() {
        return true;
    }

    private static Stream<Diagnostic> ofGroup(FieldGroup group, TypeIndex index, Schema schema) {
        Map<String, Field> fields = group.fields().stream()
                .collect(Collectors.toMap(Field::name, Function.identity(), (first, second) -> first));
        return group.fields().stream()
                .flatMap(field -> field.part().tag().map(fields::get).stream()
                        .flatMap(tag -> TagPlaces.variants(field, index).stream()
                                .filter(variants -> variants.tag().isEmpty())
                                .flatMap(variants -> ofVariants(variants, tag, schema))));
    }

    private static Stream<Diagnostic> ofVariants(VariantsType variants, Field tag, Schema schema) {
        Type type = tag.type().bare();
        Set<String> known = type instanceof EnumType enumeration ? values(enumeration) : Set.of();
        return variants.cases().stream()
                .filter(each -> !fits(each, type, known))
                .map(each -> DiagnosticId.TAG_NOT_A_VALUE
                        .at(
                                each.span(),
                                "case \"" + each.name() + "\" of " + variants.elementTitle() + " is no value of "
                                        + type.title())
                        .note(schema.places().of(tag.span(), "type"), "the field that holds the tag")
                        .repair(Nearest.to(each.name(), known)
                                .map(nearest -> "write '" + nearest + "'")
                                .orElse(
                                        type instanceof EnumType
                                                ? "name the case as a value of the enum"
                                                : "add 'wire:' with a number")));
    }

    private static boolean fits(VariantsType.Case each, Type type, Set<String> known) {
        if (type instanceof EnumType) {
            return known.contains(each.wire());
        }
        boolean number = type instanceof Scalar scalar && scalar.isNumber();
        return !number || WHOLE.matcher(each.wire()).matches();
    }

    /** A case is named as the value is in the schema, or says what the value is on the wire. */
    private static Set<String> values(EnumType type) {
        Set<String> values =
                type.values().stream().map(EnumValue::name).collect(Collectors.toCollection(LinkedHashSet::new));
        type.values().forEach(value -> values.add(value.wire()));
        return values;
    }
}
