package io.labwire.json.read;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;

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

    private static final Token[] PARTS = new Token[JsonTokenId.ID_NULL + 1];

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
    }

    /** Whether an object or a list begins or ends. */
    boolean isBracket() {
        return compareTo(KEY) < 0;
    }

    /** How many objects and lists more are open after it. */
    int opens() {
        if (this == OBJECT || this == LIST) {
            return 1;
        }
        return isBracket() ? -1 : 0;
    }

    /** A bit of an int for each, so that some of them are found in a set at once. */
    @SuppressWarnings("EnumOrdinal") // no more than to have another bit for each
    int bit() {
        return 1 << ordinal();
    }

    static Token of(JsonToken part) {
        return PARTS[part.id()];
    }
}
