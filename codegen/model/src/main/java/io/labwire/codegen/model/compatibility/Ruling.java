package io.labwire.codegen.model.compatibility;

import java.util.Objects;

/**
 * What is to be said about a kind of change.
 *
 * @param id the stable id, {@code LW06} and two digits
 * @param verdict whom it breaks
 * @param what what has changed: a clause without a full stop, such as {@code a required field is new}
 * @param why why that breaks somebody, or nobody: a clause without a full stop
 */
public record Ruling(String id, Verdict verdict, String what, String why) {

    /** Checks that all parts are there. */
    public Ruling {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(why, "why");
    }
}
