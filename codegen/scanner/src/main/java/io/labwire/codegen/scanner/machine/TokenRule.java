package io.labwire.codegen.scanner.machine;

import io.labwire.codegen.model.source.Span;
import java.util.Objects;

/**
 * A rule of a grammar that makes tokens.
 *
 * @param name its name
 * @param span where its name stands in the grammar
 */
public record TokenRule(String name, Span span) {

    /** Checks that both are there. */
    public TokenRule {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(span, "span");
    }
}
