package io.labwire.json.codec;

import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import io.labwire.json.read.JsonReader;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A regular expression that the whole of a text matches.
 *
 * @param pattern the expression
 */
public record TextPattern(Pattern pattern) {

    /** Checks that it is there. */
    public TextPattern {
        Objects.requireNonNull(pattern, "pattern");
    }

    /**
     * A pattern.
     *
     * @param expression the regular expression
     * @return the pattern
     */
    public static TextPattern of(String expression) {
        return new TextPattern(Pattern.compile(expression));
    }

    /**
     * Checks a text that was read.
     *
     * @param value the text
     * @param reader the reader, which has come upon it
     * @return the text
     * @throws WireFormatException if it does not match
     */
    public String check(String value, JsonReader reader) throws WireFormatException {
        if (!pattern.matcher(value).matches()) {
            throw reader.fault(Kind.OUT_OF_RANGE, expected(), "another text");
        }
        return value;
    }

    /**
     * Checks a text that a record is made with.
     *
     * @param value the text
     * @param component what it is called
     * @throws IllegalArgumentException if it does not match
     */
    public void require(String value, String component) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException(component + " is " + expected());
        }
    }

    private String expected() {
        return "a text that matches " + pattern;
    }
}
