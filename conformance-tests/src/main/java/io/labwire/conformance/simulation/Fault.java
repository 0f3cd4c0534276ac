package io.labwire.conformance.simulation;

/** What a simulated network does to those who talk over it. */
public enum Fault {
    /** What was sent at once came in several pieces. */
    SPLIT,
    /** What was sent separately came in one piece. */
    JOINED,
    /** Nothing came for longer than the usual delay. */
    STALLED,
    /** The connection broke in the middle of something sent at once. */
    CUT_INSIDE_A_MESSAGE,
    /** The connection broke between two things sent. */
    CUT_BETWEEN_MESSAGES,
    /** Bytes that were sent never came. */
    BYTES_LOST,
    /** One end did not read for some time what came to it. */
    SLOW_READER,
    /** One end learnt of the break long after the other, and talked to nobody meanwhile. */
    HALF_OPEN
}
