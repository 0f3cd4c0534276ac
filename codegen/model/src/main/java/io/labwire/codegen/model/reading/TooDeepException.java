package io.labwire.codegen.model.reading;

import io.labwire.codegen.model.diagnostic.Diagnostic;

/** Ends the reading of a file that is nested too deeply; never leaves the package. */
final class TooDeepException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    TooDeepException(Diagnostic diagnostic) {
        super(diagnostic.message(), null, false, false);
        this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
