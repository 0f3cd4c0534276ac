package io.labwire.codegen.scanner.machine;

import java.util.Objects;
import java.util.Optional;

/**
 * What the end of a token does.
 *
 * @param rule the rule that the token matched
 * @param token the token's type; empty if it is skipped
 * @param mode the mode that comes next; empty if it stays the same
 */
public record Ending(TokenRule rule, Optional<String> token, Optional<String> mode) {

    /** Checks that all parts are there. */
    public Ending {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(mode, "mode");
    }
}
