package io.labwire.codegen.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a field of a frame or an envelope has to do with its neighbours.
 *
 * @param lengthOf the fields whose bytes it counts; empty if it counts none
 * @param rest whether it takes all bytes up to the end
 * @param tag the field that holds the tag of this one's variants
 */
public record FieldPart(List<String> lengthOf, boolean rest, Optional<String> tag) {

    /** Nothing. */
    public static final FieldPart NONE = new FieldPart(List.of(), false, Optional.empty());

    /** Checks that all parts are there, and copies the names. */
    public FieldPart {
        lengthOf = List.copyOf(lengthOf);
        Objects.requireNonNull(tag, "tag");
    }
}
