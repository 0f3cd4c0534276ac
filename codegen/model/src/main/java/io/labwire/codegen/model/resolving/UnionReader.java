package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.UnionType;
import io.labwire.codegen.model.WireKind;
import io.labwire.codegen.model.language.Construct;
import io.labwire.codegen.model.reading.Node.ScalarNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads a union: {@code Number: {by: kind, members: {whole: {type: integer}, real: {type: float64}}}}. */
final class UnionReader {

    private static final List<String> CHOICES = List.of("kind", "order");

    private final Reading reading;
    private final LifetimeReader lifetimes;

    UnionReader(Reading reading) {
        this.reading = reading;
        this.lifetimes = new LifetimeReader(reading);
    }

    Optional<UnionType> read(Declaration declaration, String path) {
        String title = "union \"" + declaration.name() + "\"";
        return reading.properties(declaration, title, Construct.UNION)
                .map(all -> new UnionType(
                        declaration.name(),
                        reading.javaPackage(),
                        path,
                        all.doc(),
                        UnionType.Choice.valueOf(all.word("by", CHOICES).toUpperCase(Locale.ROOT)),
                        all.require("members")
                                .map(node -> reading.nodes().declarations(node, "member", title).stream()
                                        .map(member -> member(member, title))
                                        .flatMap(Optional::stream)
                                        .toList())
                                .orElse(List.of()),
                        lifetimes.read(all),
                        all.flag("private").orElse(false),
                        declaration.span()));
    }

    private Optional<UnionType.Member> member(Declaration member, String union) {
        return reading.properties(member, "member \"" + member.name() + "\" of " + union, Construct.UNION_MEMBER)
                .flatMap(all -> {
                    Set<WireKind> also = also(all);
                    Optional<Type> type = all.require("type")
                            .flatMap(node -> reading.nodes().scalar(node, "\"type\""))
                            .flatMap(reading.types()::read);
                    return type.map(
                            known -> new UnionType.Member(member.name(), known, also, all.doc(), member.span()));
                });
    }

    private static Set<WireKind> also(Properties all) {
        Set<WireKind> kinds = new TreeSet<>();
        for (ScalarNode word : all.texts("also")) {
            WireKind.named(word.text())
                    .ifPresentOrElse(
                            kinds::add,
                            () -> all.malformed(
                                    word,
                                    "also",
                                    "write one of "
                                            + Arrays.stream(WireKind.values())
                                                    .map(WireKind::title)
                                                    .collect(Collectors.joining(", "))));
        }
        return kinds;
    }
}
