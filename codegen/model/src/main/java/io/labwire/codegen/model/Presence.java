package io.labwire.codegen.model;

/** How often a field stands in a message. */
public enum Presence {
    /** Exactly once. */
    REQUIRED,
    /** Once or not at all; absent is told apart from every value. */
    OPTIONAL,
    /** Once or not at all; absent reads as the default, and writing always writes it. */
    DEFAULTED,
    /** Any number of times, also none; only the last field of a message. */
    REPEATED
}
