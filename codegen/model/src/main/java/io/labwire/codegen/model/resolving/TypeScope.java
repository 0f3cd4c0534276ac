package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticCollector;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.reading.Node.ScalarNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The types that a schema can name: the scalars, its own enums, and those of its imports. */
final class TypeScope {

    private final Map<String, List<EnumType>> imported = new LinkedHashMap<>();
    private final Map<String, EnumType> own = new LinkedHashMap<>();
    private final boolean complete;
    private final Function<String, Optional<String>> elsewhere;
    private final DiagnosticCollector found;

    /**
     * A scope without own types.
     *
     * @param imports the imported schemas
     * @param complete whether all imports could be read; if not, an unknown type may well be in one of them
     * @param elsewhere the import path of the schema that declares a type, if one is known
     */
    TypeScope(
            List<Schema> imports,
            boolean complete,
            Function<String, Optional<String>> elsewhere,
            DiagnosticCollector found) {
        for (Schema schema : imports) {
            for (EnumType type : schema.enums()) {
                imported.computeIfAbsent(type.name(), name -> new ArrayList<>()).add(type);
            }
        }
        this.complete = complete;
        this.elsewhere = elsewhere;
        this.found = found;
    }

    void declare(EnumType type) {
        own.put(type.name(), type);
    }

    /** The type of a name, or empty; then it has been said why. */
    Optional<Type> find(ScalarNode name) {
        Optional<Scalar> scalar = Scalar.named(name.text());
        if (scalar.isPresent()) {
            return Optional.of(scalar.get());
        }
        if (own.containsKey(name.text())) {
            return Optional.ofNullable(own.get(name.text()));
        }
        List<EnumType> candidates = imported.getOrDefault(name.text(), List.of());
        if (candidates.isEmpty()) {
            if (complete) {
                found.add(unknown(name));
            }
            return Optional.empty();
        }
        if (candidates.size() > 1) {
            found.add(ambiguous(name, candidates));
        }
        return Optional.of(candidates.get(0));
    }

    private Diagnostic unknown(ScalarNode name) {
        Diagnostic unknown = DiagnosticId.UNKNOWN_TYPE.at(name.span(), "unknown type \"" + name.text() + "\"");
        List<String> known = new ArrayList<>(own.keySet());
        known.addAll(imported.keySet());
        Arrays.stream(Scalar.values()).map(Scalar::title).forEach(known::add);
        return elsewhere
                .apply(name.text())
                .map(path -> unknown.repair("import " + path + ", which declares it"))
                .or(() -> Nearest.to(name.text(), known).map(nearest -> unknown.repair("write '" + nearest + "'")))
                .orElse(unknown.repair("declare it under 'enums', or import a schema that does"));
    }

    private static Diagnostic ambiguous(ScalarNode name, List<EnumType> candidates) {
        Diagnostic ambiguous = DiagnosticId.AMBIGUOUS_TYPE
                .at(name.span(), "type \"" + name.text() + "\" is declared by " + candidates.size() + " imports")
                .repair("remove one of the imports, or rename the enum in one of them");
        for (EnumType candidate : candidates) {
            ambiguous = ambiguous.note(candidate.span(), "declared here");
        }
        return ambiguous;
    }
}
