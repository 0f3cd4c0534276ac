package io.labwire.codegen.model.diagnostic;

import java.util.Locale;

/** How bad a diagnostic is. */
public enum Severity {
    /** Nothing is generated. */
    ERROR,
    /** Something is generated, and probably not what was meant. */
    WARNING;

    /** The word that diagnostics print. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
