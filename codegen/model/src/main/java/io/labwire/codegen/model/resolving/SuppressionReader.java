package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.Waiver;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.diagnostic.Severity;
import io.labwire.codegen.model.language.Construct;
import io.labwire.codegen.model.reading.Node;
import io.labwire.codegen.model.source.Span;
import io.labwire.codegen.model.suppression.Suppression;
import io.labwire.codegen.model.suppression.Suppressions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads which warnings a schema suppresses, and says of an entry that could never suppress one why. */
final class SuppressionReader {

    /** The key of the list. */
    static final String KEY = "suppress";

    /** An id that the dialect of another protocol may use for what its own rules find. */
    private static final Pattern FOREIGN = Pattern.compile("(?!LW)[A-Z]{2,10}[0-9]{3,6}");

    private final Nodes nodes;

    SuppressionReader(Nodes nodes) {
        this.nodes = nodes;
    }

    Suppressions read(Node root, Properties schema) {
        List<Suppression> suppressions = new ArrayList<>();
        for (Waiver waiver : new WaiverReader(nodes, KEY, Construct.SUPPRESSION, "id").read(schema)) {
            Optional<Span> scope = scope(waiver, root);
            if (isWarning(waiver)) {
                scope.ifPresent(span -> suppressions.add(new Suppression(waiver, span)));
            }
        }
        return new Suppressions(suppressions);
    }

    private boolean isWarning(Waiver waiver) {
        String id = waiver.subject();
        Optional<DiagnosticId> known = Arrays.stream(DiagnosticId.values())
                .filter(candidate -> candidate.id().equals(id))
                .findFirst();
        if (known.isPresent() && known.get().severity() == Severity.ERROR) {
            nodes.found()
                    .add(DiagnosticId.ERROR_SUPPRESSED
                            .at(waiver.span(), id + " is an error, and only warnings can be suppressed")
                            .repair("mend what it is about, and remove the entry"));
            return false;
        }
        if (known.isEmpty() && !FOREIGN.matcher(id).matches()) {
            nodes.found()
                    .add(DiagnosticId.UNKNOWN_DIAGNOSTIC_SUPPRESSED
                            .at(waiver.span(), "there is no warning \"" + id + "\"")
                            .repair(Nearest.to(id, warnings())
                                    .map(nearest -> "write '" + nearest + "'")
                                    .orElse("the warnings are: " + String.join(", ", warnings()))));
            return false;
        }
        return true;
    }

    private Optional<Span> scope(Waiver waiver, Node root) {
        if (waiver.at().isEmpty()) {
            return Optional.of(Span.startOf(waiver.span().file()));
        }
        String path = waiver.at().get();
        ElementPath element = new ElementPath(path);
        Optional<Span> scope = element.in(root);
        if (scope.isEmpty()) {
            nodes.found()
                    .add(DiagnosticId.NO_SUCH_ELEMENT
                            .at(waiver.atSpan(), "\"" + path + "\" leads to no element of the schema")
                            .repair(element.nearest()
                                    .map(nearest -> "write '" + nearest + "'")
                                    .orElse("write the keys that lead to it with dots between,"
                                            + " such as requests.tune.arguments.band")));
        }
        return scope;
    }

    private static List<String> warnings() {
        return Arrays.stream(DiagnosticId.values())
                .filter(candidate -> candidate.severity() == Severity.WARNING)
                .map(DiagnosticId::id)
                .toList();
    }
}
