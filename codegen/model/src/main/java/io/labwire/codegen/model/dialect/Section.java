package io.labwire.codegen.model.dialect;

import java.util.Locale;

/** A part of a schema that declares elements of one kind. */
public enum Section {
    /** Sets of named values. */
    ENUMS,
    /** Requests with their replies and informs. */
    REQUESTS,
    /** Informs that belong to no request. */
    INFORMS,
    /** Sampled quantities. */
    SENSORS;

    /**
     * The key in a schema.
     *
     * @return such as {@code requests}
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
