package io.labwire.codegen.model;

import io.labwire.codegen.model.source.Span;
import java.util.Objects;

/**
 * What something is during a range of levels.
 *
 * @param <T> what it is
 * @param value what it is then
 * @param window the levels
 * @param span the place
 */
public record Phase<T>(T value, Window window, Span span) {

    /** Checks that all parts are there. */
    public Phase {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(span, "span");
    }
}
