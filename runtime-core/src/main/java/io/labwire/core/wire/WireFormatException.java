package io.labwire.core.wire;

import java.util.Objects;

/**
 * Received bytes are not what the schema says. The one checked exception of all decoders: whatever comes in, nothing
 * else leaves them.
 *
 * <p>It has no stack trace: the fault is in the bytes, and a peer that sends many such bytes must not cost more than they
 * are worth.
 */
public final class WireFormatException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Kind {
        /** A value that has to be there is not. */
        MISSING,
        /** There is more than the schema knows. */
        SURPLUS,
        /** The value does not have the form of its type. */
        MALFORMED,
        /** The value has the right form and cannot be represented or is not allowed. */
        OUT_OF_RANGE,
        /** The value is none of those that the schema lists. */
        UNKNOWN_VALUE
    }

    private final Kind kind;
    private final int position;
    private final String path;
    private final String expected;
    private final String found;

    /**
     * Something is wrong with received bytes.
     *
     * @param kind what is wrong
     * @param position where: the offset of a byte, or the number of an argument from 1, as the protocol counts
     * @param path the element in the schema's words, such as {@code frequency}; empty if no single one is to blame
     * @param expected what was expected
     * @param found what was there instead; empty if nothing was
     * @param message the whole sentence, as the protocol says it to its peer
     */
    public WireFormatException(Kind kind, int position, String path, String expected, String found, String message) {
        super(Objects.requireNonNull(message, "message"), null, true, false);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.position = position;
        this.path = Objects.requireNonNull(path, "path");
        this.expected = Objects.requireNonNull(expected, "expected");
        this.found = Objects.requireNonNull(found, "found");
    }

    /**
     * What is wrong.
     *
     * @return the kind of fault
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Where it is.
     *
     * @return the offset of a byte, or the number of an argument from 1, as the protocol counts
     */
    public int position() {
        return position;
    }

    /**
     * The element at fault in the schema's words.
     *
     * @return a path such as {@code frequency}, empty if no single element is to blame
     */
    public String path() {
        return path;
    }

    /**
     * What was expected.
     *
     * @return a few words, such as {@code float}
     */
    public String expected() {
        return expected;
    }

    /**
     * What was there instead.
     *
     * @return an excerpt of what was received, empty if nothing was
     */
    public String found() {
        return found;
    }
}
