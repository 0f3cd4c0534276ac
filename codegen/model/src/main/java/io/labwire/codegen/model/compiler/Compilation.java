package io.labwire.codegen.model.compiler;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.Severity;
import java.util.List;

/**
 * What came of a run of the schema compiler.
 *
 * @param schemas the schemas that were asked for, in that order; none of them if there is any error
 * @param diagnostics all that was found, by file and place, each once
 */
public record Compilation(List<Schema> schemas, List<Diagnostic> diagnostics) {

    /** Copies the lists. */
    public Compilation {
        schemas = List.copyOf(schemas);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Whether nothing can be generated.
     *
     * @return true if any of the diagnostics is an error
     */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
