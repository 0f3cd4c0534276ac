package io.labwire.json.read;

/** What a reader has come upon. */
public enum Token {
    /** An object begins. */
    OBJECT,
    /** An object ends. */
    OBJECT_END,
    /** A list begins. */
    LIST,
    /** A list ends. */
    LIST_END,
    /** The key of a value, which comes next. */
    KEY,
    /** A text. */
    TEXT,
    /** A number without a fraction and an exponent. */
    INTEGER,
    /** A number with a fraction or an exponent, or none that is finite. */
    FLOAT,
    /** {@code true}. */
    TRUE,
    /** {@code false}. */
    FALSE,
    /** {@code null}. */
    NULL,
    /** The value is complete, and nothing follows. */
    END
}
