package io.labwire.codegen.scanner.machine;

import io.labwire.codegen.model.source.Span;
import java.util.Objects;

/**
 * One mode of a grammar.
 *
 * @param name its name
 * @param span where it is declared
 * @param nfa its rules
 */
public record ModeRules(String name, Span span, Nfa nfa) {

    /** Checks that all parts are there. */
    public ModeRules {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(nfa, "nfa");
    }
}
