package io.labwire.codegen.scanner;

import io.labwire.codegen.model.diagnostic.Diagnostic;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of a request: a scanner, or the reasons why there is none.
 *
 * @param source the Java source of the scanner; empty if there are diagnostics
 * @param diagnostics all that is wrong with the grammar, by place
 */
public record ScannerResult(Optional<String> source, List<Diagnostic> diagnostics) {

    /** Copies the diagnostics. */
    public ScannerResult {
        Objects.requireNonNull(source, "source");
        diagnostics = List.copyOf(diagnostics);
    }
}
