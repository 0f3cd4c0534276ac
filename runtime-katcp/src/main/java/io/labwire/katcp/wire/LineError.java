package io.labwire.katcp.wire;

import java.util.Objects;

/**
 * What is wrong with a line, and where (specification, section 2, "Bad lines"). A line has at most one error: its
 * first.
 *
 * @param column the place in the line, from 1; its end counts as a byte. For an id out of range it is the first digit,
 *     for a line that is too long the limit plus 1
 * @param reason what is wrong there
 */
public record LineError(int column, Reason reason) {

    /** What can be wrong with a line. */
    public enum Reason {
        /** A byte, possibly the end of the line, that cannot stand there. */
        INVALID_CHARACTER("Invalid character"),
        /** More bytes than the limit allows, the end of the line included. */
        LINE_TOO_LONG("Line too long"),
        /** An id above 2147483647. */
        ID_OVERFLOWED("Message ID overflowed");

        private final String text;

        Reason(String text) {
            this.text = text;
        }
    }

    /** Checks that the column counts from 1. */
    public LineError {
        Objects.requireNonNull(reason, "reason");
        if (column < 1) {
            throw new IllegalArgumentException("columns count from 1, so none is " + column);
        }
    }

    /**
     * The error in the words that KATCP servers log.
     *
     * @return such as {@code "Invalid character" at character 5}, quotes included
     */
    public String text() {
        return '"' + reason.text + "\" at character " + column;
    }
}
