package io.labwire.json.read;

import com.fasterxml.jackson.core.JsonTokenId;
import org.jspecify.annotations.Nullable;

/** What a reader has come upon. */
public enum Token {
    /** An object begins. */
    OBJECT(1),
    /** An object ends. */
    OBJECT_END(-1),
    /** A list begins. */
    LIST(1),
    /** A list ends. */
    LIST_END(-1),
    /** The key of a value, which comes next. */
    KEY(0),
    /** A text. */
    TEXT(0),
    /** A number without a fraction and an exponent. */
    INTEGER(0),
    /** A number with a fraction or an exponent, or none that is finite. */
    FLOAT(0),
    /** {@code true}. */
    TRUE(0),
    /** {@code false}. */
    FALSE(0),
    /** {@code null}. */
    NULL(0),
    /** The value is complete, and nothing follows. */
    END(0);

    private final int opens;

    Token(int opens) {
        this.opens = opens;
    }

    /** No part that a parser knows. */
    static final int AT_END = JsonTokenId.ID_NULL + 1;

    private static final @Nullable Token[] PARTS = new Token[AT_END + 1];

    static {
        PARTS[JsonTokenId.ID_START_OBJECT] = OBJECT;
        PARTS[JsonTokenId.ID_END_OBJECT] = OBJECT_END;
        PARTS[JsonTokenId.ID_START_ARRAY] = LIST;
        PARTS[JsonTokenId.ID_END_ARRAY] = LIST_END;
        PARTS[JsonTokenId.ID_FIELD_NAME] = KEY;
        PARTS[JsonTokenId.ID_STRING] = TEXT;
        PARTS[JsonTokenId.ID_NUMBER_INT] = INTEGER;
        PARTS[JsonTokenId.ID_NUMBER_FLOAT] = FLOAT;
        PARTS[JsonTokenId.ID_TRUE] = TRUE;
        PARTS[JsonTokenId.ID_FALSE] = FALSE;
        PARTS[JsonTokenId.ID_NULL] = NULL;
        PARTS[AT_END] = END;
    }

    /** How many objects and lists more are open after it. */
    int opens() {
        return opens;
    }

    /** What one of {@link JsonTokenId} is, null for what no text has. */
    static @Nullable Token of(int part) {
        return PARTS[part];
    }
}
