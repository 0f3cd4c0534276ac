package io.labwire.conformance.katcp;

/** What is done to a conversation on purpose; each has one of them at least. */
enum Trouble {
    /** A connection breaks at any moment. */
    CUT,
    /** A connection breaks, and what came last is a part of a request. */
    CUT_IN_MID_LINE,
    /** A client sends a line that cannot be read. */
    MALFORMED_LINE,
    /** A client does not read for some seconds. */
    SLOW_READER,
    /** The server is gone without a word, and comes back. */
    CRASHED_SERVER,
    /** The server halts, and comes back. */
    HALTED_SERVER
}
