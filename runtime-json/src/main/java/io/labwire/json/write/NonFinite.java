package io.labwire.json.write;

/** What is written for a number that is none, or infinite. JSON has no form for it. */
public enum NonFinite {
    /** {@code NaN}, {@code Infinity} or {@code -Infinity}, as Python does. Strict readers refuse it. */
    LITERAL,
    /** {@code null}. */
    NULL
}
