package io.labwire.codegen.model.suppression;

import io.labwire.codegen.model.Waiver;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.Severity;
import io.labwire.codegen.model.source.Span;

/**
 * One suppression of a schema, and the text that it reaches.
 *
 * @param waiver the entry of the schema; its subject is the id of a warning
 * @param scope the element that its {@code at} leads to; of the whole file if there is none
 */
public record Suppression(Waiver waiver, Span scope) {

    /** Whether it is about a diagnostic: a warning with its id, in its scope. */
    boolean covers(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.WARNING
                && diagnostic.id().equals(waiver.subject())
                && diagnostic.span().file().equals(scope.file())
                && (waiver.at().isEmpty() || isWithin(diagnostic.span()));
    }

    private boolean isWithin(Span span) {
        boolean begins = span.line() > scope.line() || (span.line() == scope.line() && span.column() >= scope.column());
        boolean ends = span.endLine() < scope.endLine()
                || (span.endLine() == scope.endLine() && span.endColumn() <= scope.endColumn());
        return begins && ends;
    }

    /** Where it reaches, in words. */
    String where() {
        return waiver.at().map(path -> "at \"" + path + "\"").orElse("in the schema");
    }
}
