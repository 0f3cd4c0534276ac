package io.labwire.codegen.model;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the values of a type or a field are held to.
 *
 * @param minimum the least number
 * @param maximum the greatest number
 * @param minimumLength the least length, of a text in characters, of bytes in bytes, of a list, set or map in elements
 * @param maximumLength the greatest length
 * @param pattern a regular expression that the whole of a text matches
 */
public record Bounds(
        Optional<Value> minimum,
        Optional<Value> maximum,
        OptionalInt minimumLength,
        OptionalInt maximumLength,
        Optional<String> pattern) {

    /** No bounds. */
    public static final Bounds NONE =
            new Bounds(Optional.empty(), Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), Optional.empty());

    /** Checks that all parts are there. */
    public Bounds {
        Objects.requireNonNull(minimum, "minimum");
        Objects.requireNonNull(maximum, "maximum");
        Objects.requireNonNull(minimumLength, "minimumLength");
        Objects.requireNonNull(maximumLength, "maximumLength");
        Objects.requireNonNull(pattern, "pattern");
    }

    /**
     * Whether lengths are bounded.
     *
     * @return true if either end is
     */
    public boolean hasLength() {
        return minimumLength.isPresent() || maximumLength.isPresent();
    }
}
