package io.labwire.json.read;

/** What a reader takes although RFC 8259 has no such thing, or leaves open what it means. */
public enum Leniency {
    /** The literals {@code NaN}, {@code Infinity} and {@code -Infinity}; numbers too large for a float are infinite. */
    NON_FINITE_NUMBERS,
    /** A key may stand in an object more than once; the last value counts, at the place of the first. */
    DUPLICATE_KEYS,
    /** Escapes may be halves of a surrogate pair without the other half. */
    LONE_SURROGATES
}
