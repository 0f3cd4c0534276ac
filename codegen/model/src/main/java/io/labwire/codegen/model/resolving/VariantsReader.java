package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.Documentation;
import io.labwire.codegen.model.Lifetime;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.Unknown;
import io.labwire.codegen.model.VariantsType;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.language.Construct;
import io.labwire.codegen.model.reading.Node;
import io.labwire.codegen.model.reading.Node.ScalarNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads records told apart by a tag: {@code Order: {tag: type, cases: {read: ReadOrder, ...}}}. */
final class VariantsReader {

    private static final String OUTSIDE = "outside";
    private static final List<String> UNKNOWN = List.of("refuse", "keep", "skip");
    private static final List<String> MALFORMED = List.of("refuse", "skip");

    private final Reading reading;
    private final LifetimeReader lifetimes;

    VariantsReader(Reading reading) {
        this.reading = reading;
        this.lifetimes = new LifetimeReader(reading);
    }

    Optional<VariantsType> read(Declaration declaration, String path) {
        String title = "variants \"" + declaration.name() + "\"";
        return reading.properties(declaration, title, Construct.VARIANTS)
                .map(all -> new VariantsType(
                        declaration.name(),
                        reading.javaPackage(),
                        path,
                        all.doc(),
                        tag(declaration, all, title),
                        fate(all, "unknown", UNKNOWN),
                        fate(all, "malformed", MALFORMED),
                        all.require("cases")
                                .map(node -> reading.nodes().declarations(node, "case", title).stream()
                                        .map(each -> oneCase(each, title))
                                        .flatMap(Optional::stream)
                                        .toList())
                                .orElse(List.of()),
                        lifetimes.read(all),
                        all.flag("private").orElse(false),
                        declaration.span()));
    }

    private Optional<String> tag(Declaration declaration, Properties all, String title) {
        if (all.find("tag").isEmpty()) {
            reading.found()
                    .add(DiagnosticId.VARIANTS_WITHOUT_TAG
                            .at(declaration.span(), title + " do not say what tells the cases apart")
                            .repair("add 'tag:' with the key that holds it, or 'tag: outside' if it stands in a field"
                                    + " beside"));
        }
        return all.text("tag").filter(tag -> !tag.equals(OUTSIDE));
    }

    private static Unknown fate(Properties all, String key, List<String> words) {
        return Unknown.valueOf(all.word(key, words).toUpperCase(Locale.ROOT));
    }

    private Optional<VariantsType.Case> oneCase(Declaration declared, String owner) {
        String title = "case \"" + declared.name() + "\" of " + owner;
        if (declared.value() instanceof ScalarNode) {
            return type(declared.value(), title)
                    .map(type -> new VariantsType.Case(
                            declared.name(),
                            declared.name(),
                            type,
                            Documentation.NONE,
                            Lifetime.ALWAYS,
                            declared.span()));
        }
        return reading.properties(declared, title, Construct.CASE).flatMap(all -> {
            Lifetime lifetime = lifetimes.read(all);
            String wire = all.text("wire").orElse(declared.name());
            return all.require("type")
                    .flatMap(node -> type(node, "\"type\""))
                    .map(type ->
                            new VariantsType.Case(declared.name(), wire, type, all.doc(), lifetime, declared.span()));
        });
    }

    private Optional<Type> type(Node node, String title) {
        return reading.nodes().scalar(node, title).flatMap(reading.types()::read);
    }
}
