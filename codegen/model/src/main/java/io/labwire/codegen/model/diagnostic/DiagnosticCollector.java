package io.labwire.codegen.model.diagnostic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers the diagnostics of one run: each once, whoever finds it and however often. */
public final class DiagnosticCollector {

    private final Set<Diagnostic> found = new LinkedHashSet<>();
    private int errors;

    /** Begins with nothing found. */
    public DiagnosticCollector() {}

    /**
     * Adds one diagnostic.
     *
     * @param diagnostic what was found
     */
    public void add(Diagnostic diagnostic) {
        if (found.add(diagnostic) && diagnostic.severity() == Severity.ERROR) {
            errors++;
        }
    }

    /**
     * Adds several.
     *
     * @param diagnostics what was found
     */
    public void addAll(Stream<Diagnostic> diagnostics) {
        diagnostics.forEach(this::add);
    }

    /**
     * How many errors there are so far; a stage that has raised it was not clean.
     *
     * @return the number of errors
     */
    public int errors() {
        return errors;
    }

    /**
     * What was found, by file and place.
     *
     * @return the diagnostics, sorted
     */
    public List<Diagnostic> sorted() {
        return found.stream().sorted().toList();
    }
}
