package io.labwire.codegen.model;

import java.util.Objects;

/**
 * What the protocol of a connection must offer for an element to exist on it.
 *
 * @param major the lowest major version; 0 if any
 * @param minor the lowest minor version of that major
 * @param flags the flags that must be announced, one character each, sorted; empty if none
 */
public record Needs(int major, int minor, String flags) {

    /** Nothing. */
    public static final Needs NOTHING = new Needs(0, 0, "");

    /** Checks that the flags are there. */
    public Needs {
        Objects.requireNonNull(flags, "flags");
    }
}
