package io.labwire.codegen.model;

import java.util.Objects;

/**
 * A type whose values may also be null, which is not the same as absent.
 *
 * @param type the type of all other values; not nullable itself
 */
public record NullableType(Type type) implements Type {

    /** Checks that the type is there and not nullable twice. */
    public NullableType {
        Objects.requireNonNull(type, "type");
        if (type instanceof NullableType) {
            throw new IllegalArgumentException(type.title() + " is nullable already");
        }
    }

    @Override
    public String title() {
        return type.title() + "?";
    }
}
