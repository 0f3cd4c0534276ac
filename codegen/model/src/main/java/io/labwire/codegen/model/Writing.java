package io.labwire.codegen.model;

import java.util.Locale;

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
     * The word in a schema.
     *
     * @return such as {@code when-set}
     */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
