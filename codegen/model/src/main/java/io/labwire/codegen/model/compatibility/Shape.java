package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.Declared;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.UnionType;
import io.labwire.codegen.model.VariantsType;
import java.util.stream.Collectors;

/** What a type looks like, whatever its name. */
final class Shape {

    private Shape() {}

    /** Equal for types of one kind with the same parts; of a type without parts, only for one of the same name. */
    static String of(Declared type) {
        String parts = type instanceof ConstrainedType constrained
                ? constrained.base().title() + " "
                        + Words.of(constrained.bounds().minimum())
                        + Words.of(constrained.bounds().maximum()) + constrained.unit()
                : parts(type);
        return type.getClass().getSimpleName() + (parts.isEmpty() ? " named " + type.path() : " of " + parts);
    }

    private static String parts(Declared type) {
        if (type instanceof EnumType enumeration) {
            return enumeration.values().stream()
                    .map(value -> value.name() + "=" + value.wire())
                    .collect(Collectors.joining(","));
        }
        if (type instanceof UnionType union) {
            return union.members().stream()
                    .map(member -> member.name() + ":" + member.type().title())
                    .collect(Collectors.joining(","));
        }
        if (type instanceof VariantsType variants) {
            return variants.cases().stream()
                    .map(each -> each.name() + "=" + each.wire())
                    .collect(Collectors.joining(","));
        }
        return type.fields().stream()
                .map(field -> field.name() + ":" + field.type().title())
                .collect(Collectors.joining(","));
    }
}
