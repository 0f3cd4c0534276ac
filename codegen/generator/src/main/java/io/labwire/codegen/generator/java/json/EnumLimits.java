package io.labwire.codegen.generator.java.json;

import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.EnumValue;
import io.labwire.codegen.model.Unknown;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What a schema can say of an enum, and no Java is generated for. */
final class EnumLimits {

    private EnumLimits() {}

    static Stream<Diagnostic> of(EnumType type) {
        Stream.Builder<Diagnostic> found = Stream.builder();
        if (type.unknown() == Unknown.IGNORE || type.unknown() == Unknown.SKIP) {
            found.add(TypeLimits.limit(
                    type.span(),
                    "no Java is generated for " + type.elementTitle() + ", whose unknown values are left out",
                    "write unknown: keep, or unknown: refuse"));
        }
        if (TypeLimits.isWideNumber(type)) {
            found.add(TypeLimits.limit(
                    type.span(),
                    "no Java is generated for " + type.elementTitle() + ", whose numbers need more than 63 bits",
                    "write wire: int64"));
        }
        Set<String> taken = new HashSet<>();
        for (EnumValue value : type.values()) {
            Stream.concat(Stream.of(value.wire()), value.aliases().stream())
                    .map(text -> type.ignoreCase() ? text.toLowerCase(Locale.ROOT) : text)
                    .distinct()
                    .filter(text -> !taken.add(text))
                    .forEach(text -> found.add(TypeLimits.limit(
                            value.span(),
                            "no Java is generated for " + text
                                    + ", which means another value of the enum at other levels",
                            "make two enums of it, and two fields")));
        }
        return found.build();
    }
}
