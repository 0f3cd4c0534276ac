package io.labwire.json.read;

import com.fasterxml.jackson.core.JsonStreamContext;

/** What would have been right where something is no JSON. */
final class Expectation {

    private Expectation() {}

    /**
     * Tells it by what stands before: the parser has looked further than the last part that it told of.
     *
     * @param before the last byte before the place that is no white space, 0 if there is none
     * @param context where the parser is
     */
    static String after(byte before, JsonStreamContext context) {
        return switch (before) {
            case '[' -> "a JSON value or ']'";
            case '{' -> "a key in quotes or '}'";
            case ':' -> "a JSON value";
            case ',' -> context.inObject() ? "a key in quotes" : "a JSON value";
            case '-', '+', '.' -> "a digit";
            case '\\' -> "an escape of JSON";
            default -> other(before, context);
        };
    }

    private static String other(byte before, JsonStreamContext context) {
        if (context.inRoot()) {
            return before == 0 ? "a JSON value" : "the end of the text";
        }
        return context.inArray() ? "',' or ']'" : "':', ',' or '}'";
    }
}
