package io.labwire.codegen.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** The types that need no declaration. */
public enum Scalar implements Type {
    /** True or false. */
    BOOL,
    /** A signed integer of 8 bits. */
    INT8,
    /** A signed integer of 16 bits. */
    INT16,
    /** A signed integer of 32 bits. */
    INT32,
    /** A signed integer of 64 bits. */
    INT64,
    /** An unsigned integer of 8 bits. */
    UINT8,
    /** An unsigned integer of 16 bits. */
    UINT16,
    /** An unsigned integer of 32 bits. */
    UINT32,
    /** An unsigned integer of 64 bits. */
    UINT64,
    /** An integer without bound. */
    INTEGER,
    /** A floating point number of 32 bits. */
    FLOAT32,
    /** A floating point number of 64 bits. */
    FLOAT64,
    /** Text. */
    STRING,
    /** Raw bytes. */
    BYTES,
    /** A universally unique identifier. */
    UUID,
    /** Any value that JSON can hold. */
    JSON,
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
     * @return true for the integers and the floating point numbers
     */
    public boolean isNumber() {
        return isWhole() || this == FLOAT32 || this == FLOAT64;
    }

    /**
     * Whether its values are whole numbers.
     *
     * @return true for the integers
     */
    public boolean isWhole() {
        return this == INTEGER || (bits().isPresent() && this != FLOAT32 && this != FLOAT64);
    }

    /**
     * The width of a number.
     *
     * @return the number of bits; empty if there is no bound, and for what is no number
     */
    public OptionalInt bits() {
        return switch (this) {
            case INT8, UINT8 -> OptionalInt.of(8);
            case INT16, UINT16 -> OptionalInt.of(16);
            case INT32, UINT32, FLOAT32 -> OptionalInt.of(32);
            case INT64, UINT64, FLOAT64 -> OptionalInt.of(64);
            default -> OptionalInt.empty();
        };
    }

    /**
     * Whether it has no negative numbers.
     *
     * @return true for the unsigned integers
     */
    public boolean isUnsigned() {
        return this == UINT8 || this == UINT16 || this == UINT32 || this == UINT64;
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
