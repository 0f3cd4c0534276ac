package io.labwire.codegen.model.diagnostic;

import io.labwire.codegen.model.source.Span;
import java.util.Objects;

/**
 * A second place that a diagnostic speaks of, such as the first of two declarations.
 *
 * @param span the place
 * @param message what is there, in a few words
 */
public record Note(Span span, String message) {

    /** Checks that both parts are there. */
    public Note {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(message, "message");
    }
}
