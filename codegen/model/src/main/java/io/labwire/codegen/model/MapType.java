package io.labwire.codegen.model;

import java.util.Objects;

/**
 * Values by key, in the order of the wire.
 *
 * @param key the type of the keys; {@link Scalar#STRING} unless the schema says otherwise
 * @param value the type of the values
 */
public record MapType(Type key, Type value) implements Type {

    /** Checks that both types are there. */
    public MapType {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String title() {
        String keys = key == Scalar.STRING ? "" : key.title() + ", ";
        return "map<" + keys + value.title() + ">";
    }
}
