package io.labwire.codegen.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A range of levels of a protocol, both ends included.
 *
 * @param from the first level; empty for the very first
 * @param until the last level; empty for the newest
 */
public record Window(Optional<String> from, Optional<String> until) {

    /** All levels. */
    public static final Window ALWAYS = new Window(Optional.empty(), Optional.empty());

    /** Checks that both ends are there. */
    public Window {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
    }

    /**
     * Whether two ranges share a level. Names that are no levels count as the outermost.
     *
     * @param other the other range
     * @param levels the protocol's levels, oldest first
     * @return true if some level is in both
     */
    public boolean overlaps(Window other, List<String> levels) {
        return first(levels) <= other.last(levels) && other.first(levels) <= last(levels);
    }

    /**
     * The levels that are in both.
     *
     * @param other the other range
     * @param levels the protocol's levels, oldest first
     * @return the range from the later beginning to the earlier end; empty if they share no level
     */
    public Window and(Window other, List<String> levels) {
        return new Window(
                other.from.isEmpty() || (from.isPresent() && first(levels) >= other.first(levels)) ? from : other.from,
                other.until.isEmpty() || (until.isPresent() && last(levels) <= other.last(levels))
                        ? until
                        : other.until);
    }

    /**
     * Whether no level is in it.
     *
     * @param levels the protocol's levels, oldest first
     * @return true if it begins after it ends
     */
    public boolean isEmpty(List<String> levels) {
        return first(levels) > last(levels);
    }

    private int first(List<String> levels) {
        return from.map(levels::indexOf).orElse(-1);
    }

    private int last(List<String> levels) {
        int known = until.map(levels::indexOf).orElse(-1);
        return known < 0 ? levels.size() : known;
    }
}
