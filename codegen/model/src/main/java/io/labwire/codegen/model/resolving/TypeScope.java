package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.Declared;
import io.labwire.codegen.model.DeclaredKind;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Envelope;
import io.labwire.codegen.model.FrameType;
import io.labwire.codegen.model.RecordMessage;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.TypeReference;
import io.labwire.codegen.model.UnionType;
import io.labwire.codegen.model.VariantsType;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticCollector;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.reading.Node.ScalarNode;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The types that a schema can name: the scalars, its own types, and those of its imports that are not private. */
final class TypeScope {

    /** A type that can be named, and where it is declared. */
    private record Candidate(Type type, Span span, boolean isPrivate) {}

    private final Map<String, List<Candidate>> imported = new LinkedHashMap<>();
    private final Map<String, Candidate> own = new LinkedHashMap<>();
    private final Set<String> unreadable = new HashSet<>();
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
            schema.types().all().forEach(type -> importable(type.name(), candidate(type, kind(type))));
            schema.conversation().messages().stream()
                    .map(RecordMessage::record)
                    .forEach(type -> importable(type.name(), candidate(type, DeclaredKind.MESSAGE)));
        }
        this.complete = complete;
        this.elsewhere = elsewhere;
        this.found = found;
    }

    private void importable(String name, Candidate candidate) {
        imported.computeIfAbsent(name, key -> new ArrayList<>()).add(candidate);
    }

    private static Candidate candidate(Declared declared, DeclaredKind kind) {
        Type type = declared instanceof Type itself
                ? itself
                : new TypeReference(kind, declared.name(), declared.javaPackage(), declared.path());
        return new Candidate(type, declared.span(), declared.isPrivate());
    }

    private static DeclaredKind kind(Declared declared) {
        if (declared instanceof UnionType) {
            return DeclaredKind.UNION;
        }
        if (declared instanceof VariantsType) {
            return DeclaredKind.VARIANTS;
        }
        if (declared instanceof Envelope) {
            return DeclaredKind.ENVELOPE;
        }
        return declared instanceof FrameType ? DeclaredKind.FRAME : DeclaredKind.RECORD;
    }

    void declare(EnumType type) {
        declare(type.name(), type, type.span());
    }

    void declare(ConstrainedType type) {
        declare(type.name(), type, type.span());
    }

    /** Makes a name known before what it stands for has been read. */
    void declare(TypeReference type, Span span) {
        declare(type.name(), type, span);
    }

    /** Makes it known that a name is declared, and that it has been said why nothing is known of it. */
    void declareUnreadable(String name) {
        unreadable.add(name);
    }

    private void declare(String name, Type type, Span span) {
        Candidate second = new Candidate(type, span, false);
        Candidate first = own.putIfAbsent(name, second);
        if (first != null) {
            found.add(DiagnosticId.DECLARED_TWICE
                    .at(span, "type \"" + name + "\" is declared twice in the schema")
                    .note(first.span, "first declared here")
                    .repair("rename one of them, or remove it"));
        }
    }

    /** The type of an expression, or empty; then it has been said why. */
    Optional<Type> read(ScalarNode expression) {
        return new TypeText(expression, this, found).read();
    }

    /** The type of a name, or empty; then it has been said why. */
    Optional<Type> find(ScalarNode name) {
        Optional<Scalar> scalar = Scalar.named(name.text());
        if (scalar.isPresent()) {
            return Optional.of(scalar.get());
        }
        Candidate mine = own.get(name.text());
        if (mine != null) {
            return Optional.of(mine.type);
        }
        if (unreadable.contains(name.text())) {
            return Optional.empty();
        }
        List<Candidate> all = imported.getOrDefault(name.text(), List.of());
        List<Candidate> candidates =
                all.stream().filter(candidate -> !candidate.isPrivate).toList();
        if (candidates.isEmpty()) {
            if (!all.isEmpty()) {
                found.add(hidden(name, all.get(0)));
            } else if (complete) {
                found.add(unknown(name));
            }
            return Optional.empty();
        }
        if (candidates.size() > 1) {
            found.add(ambiguous(name, candidates));
        }
        return Optional.of(candidates.get(0).type);
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
                .orElse(unknown.repair("declare it, or import a schema that does"));
    }

    private static Diagnostic hidden(ScalarNode name, Candidate candidate) {
        return DiagnosticId.PRIVATE_TYPE
                .at(name.span(), "type \"" + name.text() + "\" is private to the schema that declares it")
                .note(candidate.span, "declared here")
                .repair("declare one here, or remove 'private' there");
    }

    private static Diagnostic ambiguous(ScalarNode name, List<Candidate> candidates) {
        Diagnostic ambiguous = DiagnosticId.AMBIGUOUS_TYPE
                .at(name.span(), "type \"" + name.text() + "\" is declared by " + candidates.size() + " imports")
                .repair("remove one of the imports, or rename the type in one of them");
        for (Candidate candidate : candidates) {
            ambiguous = ambiguous.note(candidate.span, "declared here");
        }
        return ambiguous;
    }
}
