package io.labwire.codegen.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** When a field is written. */
public enum Writing {
    /** In every message. */
    ALWAYS,
    /** If it has a value. */
    WHEN_SET,
    /** If its value is not the default. */
    NON_DEFAULT,
    /** If its value is none of null, false, zero and empty. */
    WHEN_TRUE;

    /**
     * The meaning of a word in a schema.
     *
     * @param word such as {@code when-set}
     * @return the meaning, or empty if it is none of them
     */
    public static Optional<Writing> named(String word) {
        return Arrays.stream(values())
                .filter(writing -> writing.title().equals(word))
                .findFirst();
    }

    /**
     * The word in a schema.
     *
     * @return such as {@code when-set}
     */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
