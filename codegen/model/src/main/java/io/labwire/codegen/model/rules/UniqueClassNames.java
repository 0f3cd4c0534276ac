package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Declared;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Dialect;
import io.labwire.codegen.model.dialect.GeneratedName;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.source.Span;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No two elements of a schema become classes of one name, nor of names that one folder cannot hold. */
final class UniqueClassNames implements Rule {

    private static final Comparator<GeneratedName> BY_PLACE = Comparator.comparing(GeneratedName::span);

    private final Dialect dialect;

    UniqueClassNames(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        List<GeneratedName> names =
                dialect.generatedNames(schema).sorted(BY_PLACE).toList();
        Map<Span, String> types =
                schema.declared().collect(Collectors.toMap(Declared::span, Declared::name, (first, same) -> first));
        return Repeated.in(names, name -> name.className().toLowerCase(Locale.ROOT))
                .filter(pair -> !isDeclaredTwice(pair, types))
                .filter(distinctPlaces())
                .map(UniqueClassNames::clash);
    }

    /** Whether they are types with one name, of which it has been said that it is declared twice. */
    private static boolean isDeclaredTwice(Repeated<GeneratedName> pair, Map<Span, String> types) {
        return Stream.of(pair.first(), pair.second())
                .allMatch(name -> pair.first().className().equals(name.className())
                        && name.className().equals(types.get(name.span())));
    }

    /** Of two elements that clash in several of their classes, the first clash says it all. */
    private static Predicate<Repeated<GeneratedName>> distinctPlaces() {
        Set<List<Span>> said = new HashSet<>();
        return pair -> said.add(List.of(pair.first().span(), pair.second().span()));
    }

    private static Diagnostic clash(Repeated<GeneratedName> pair) {
        String first = pair.first().className();
        String second = pair.second().className();
        String what = first.equals(second)
                ? "would both become class " + first
                : "would become classes " + first + " and " + second + ", which differ in case only";
        return DiagnosticId.CLASS_NAME_CLASH
                .at(
                        pair.second().span(),
                        pair.first().title() + " and " + pair.second().title() + " " + what)
                .note(pair.first().span(), "the first is here")
                .repair("rename one of them");
    }
}
