package io.labwire.json.read;

import com.fasterxml.jackson.core.JsonToken;

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
    END;

    static Token of(JsonToken part) {
        return switch (part) {
            case START_OBJECT -> OBJECT;
            case END_OBJECT -> OBJECT_END;
            case START_ARRAY -> LIST;
            case END_ARRAY -> LIST_END;
            case FIELD_NAME -> KEY;
            case VALUE_STRING -> TEXT;
            case VALUE_NUMBER_INT -> INTEGER;
            case VALUE_NUMBER_FLOAT -> FLOAT;
            case VALUE_TRUE -> TRUE;
            case VALUE_FALSE -> FALSE;
            case VALUE_NULL -> NULL;
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> throw new AssertionError("no part of JSON: " + part);
        };
    }
}
