package io.labwire.codegen.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of values that a self-describing encoding such as JSON tells apart. */
public enum WireKind {
    /** True or false. */
    BOOL,
    /** A number without fraction and exponent. */
    WHOLE,
    /** Any other number. */
    REAL,
    /** Text. */
    STRING,
    /** Raw bytes; not in JSON. */
    BYTES,
    /** Values by position. */
    ARRAY,
    /** Values by key. */
    OBJECT;

    /**
     * The word in a schema.
     *
     * @return such as {@code whole}
     */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind of a word in a schema.
     *
     * @param word such as {@code whole}
     * @return the kind, or empty if there is none of that name
     */
    public static Optional<WireKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.title().equals(word)).findFirst();
    }
}
