package io.labwire.codegen.model;

/** What becomes of arguments beyond the declared ones. */
public enum ExtraArguments {
    /** The request fails. */
    REFUSE,
    /** They are passed over. */
    IGNORE
}
