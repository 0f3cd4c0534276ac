package io.labwire.codegen.scanner.machine;

import java.util.Objects;
import java.util.Optional;

/**
 * What the machine does with one byte. A byte may end the token before it, begin one, and be the whole of that one.
 *
 * @param next the state that comes next
 * @param before the token that ends before this byte, if one does
 * @param begins whether a token begins with this byte
 * @param after the token that ends with this byte, if one does
 * @param stops whether the unit that the grammar describes ends with this byte
 */
public record Step(int next, Optional<String> before, boolean begins, Optional<String> after, boolean stops) {

    /** Checks that the optional parts are there. */
    public Step {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * Whether the byte does no more than to lead to the next state.
     *
     * @return whether nothing ends or begins with it
     */
    public boolean plain() {
        return before.isEmpty() && !begins && after.isEmpty() && !stops;
    }

    Step to(int state) {
        return new Step(state, before, begins, after, stops);
    }
}
