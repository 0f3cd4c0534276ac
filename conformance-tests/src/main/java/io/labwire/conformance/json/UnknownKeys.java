package io.labwire.conformance.json;

/** What becomes of a key that a record has not declared. */
public enum UnknownKeys {

    /** It is as if it were not there. */
    IGNORED,

    /** It is written again. */
    KEPT,

    /** The whole text is no good. */
    REFUSED
}
