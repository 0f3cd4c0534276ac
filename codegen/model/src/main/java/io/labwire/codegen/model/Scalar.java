package io.labwire.codegen.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The types that need no declaration. */
public enum Scalar implements Type {
    /** True or false. */
    BOOL,
    /** A signed integer of 32 bits. */
    INT32,
    /** A signed integer of 64 bits. */
    INT64,
    /** An integer without bound. */
    INTEGER,
    /** A floating point number of 64 bits. */
    FLOAT64,
    /** Text. */
    STRING,
    /** Raw bytes. */
    BYTES,
    /** A moment. */
    TIMESTAMP,
    /** A length of time. */
    DURATION,
    /** A host and an optional port. */
    ADDRESS,
    /** Nominal or error; a sensor type of old KATCP devices. */
    LRU;

    /** The name in a schema, such as {@code float64}. */
    @Override
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether its values are numbers, which have a unit and a range.
     *
     * @return true for the integers and {@link #FLOAT64}
     */
    public boolean isNumber() {
        return this == INT32 || this == INT64 || this == INTEGER || this == FLOAT64;
    }

    /**
     * The scalar of a name in a schema.
     *
     * @param name the name, such as {@code float64}
     * @return the scalar, or empty if there is none of that name
     */
    public static Optional<Scalar> named(String name) {
        return Arrays.stream(values())
                .filter(scalar -> scalar.title().equals(name))
                .findFirst();
    }
}
