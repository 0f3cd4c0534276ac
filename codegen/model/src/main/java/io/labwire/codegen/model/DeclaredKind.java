package io.labwire.codegen.model;

/** The kinds of declared types that are named by reference, because they may contain one another. */
public enum DeclaredKind {
    /** Fields by name. */
    RECORD("record"),
    /** A value of one of several types. */
    UNION("union"),
    /** Records told apart by a tag. */
    VARIANTS("variants"),
    /** Bytes with a layout. */
    FRAME("frame"),
    /** What stands around messages. */
    ENVELOPE("envelope"),
    /** A record that is a message by itself. */
    MESSAGE("message");

    private final String word;

    DeclaredKind(String word) {
        this.word = word;
    }

    /**
     * What diagnostics call it.
     *
     * @return such as {@code record}
     */
    public String word() {
        return word;
    }
}
