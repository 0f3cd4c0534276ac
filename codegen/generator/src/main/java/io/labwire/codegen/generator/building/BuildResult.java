package io.labwire.codegen.generator.building;

import io.labwire.codegen.generator.writing.Changes;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What came of a build.
 *
 * @param why why it was done, in one line; empty if nothing had changed, and nothing was done
 * @param diagnostics what it found; with an error among them, nothing was written
 * @param repeated the warnings of the build that nothing has changed since, as they were printed then
 * @param changes what writing has done
 */
public record BuildResult(Optional<String> why, List<Diagnostic> diagnostics, List<String> repeated, Changes changes) {

    /** Copies the lists. */
    public BuildResult {
        diagnostics = List.copyOf(diagnostics);
        repeated = List.copyOf(repeated);
    }

    /**
     * How many errors were found.
     *
     * @return the number; 0 if the build has done its work
     */
    public int errors() {
        return (int) diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .count();
    }
}
