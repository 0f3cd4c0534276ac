package io.labwire.codegen.model;

import java.util.Objects;

/**
 * When an element came and when it goes.
 *
 * @param window the levels of the protocol that have it
 * @param since the version that brought it, in words; empty if nobody says
 * @param deprecated why it should no longer be used, and what instead; empty if it should
 */
public record Lifetime(Window window, String since, String deprecated) {

    /** Always there. */
    public static final Lifetime ALWAYS = new Lifetime(Window.ALWAYS, "", "");

    /** Checks that all parts are there. */
    public Lifetime {
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(deprecated, "deprecated");
    }
}
