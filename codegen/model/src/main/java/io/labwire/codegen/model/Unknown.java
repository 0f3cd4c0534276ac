package io.labwire.codegen.model;

import java.util.Locale;

/** What becomes of a value, key or type that a newer peer invents. */
public enum Unknown {
    /** It is handed on, and written back as it came. */
    KEEP,
    /** It is passed over, as if it were not there. */
    IGNORE,
    /** The element of the list that holds it is left out; the others stay. */
    SKIP,
    /** The whole message is refused. */
    REFUSE;

    /**
     * The word in a schema.
     *
     * @return such as {@code keep}
     */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
