package io.labwire.maven;

import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticRenderer;
import io.labwire.codegen.model.diagnostic.Severity;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Prints diagnostics into Maven's log, as the command line prints them. */
final class DiagnosticLog {

    private final Log log;
    private final DiagnosticRenderer renderer = new DiagnosticRenderer();

    DiagnosticLog(Log log) {
        this.log = log;
    }

    /** Prints all, and fails the build with one line if there is an error among them. */
    void reportAndFailOnErrors(List<Diagnostic> diagnostics) throws MojoFailureException {
        int errors = 0;
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.severity() == Severity.ERROR) {
                errors++;
                log.error(renderer.picture(diagnostic));
            } else {
                log.warn(renderer.picture(diagnostic));
            }
        }
        if (errors > 0) {
            throw new MojoFailureException(errors == 1 ? "1 error in the schemas" : errors + " errors in the schemas");
        }
    }
}
