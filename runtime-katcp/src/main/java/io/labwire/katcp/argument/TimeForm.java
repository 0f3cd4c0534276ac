package io.labwire.katcp.argument;

/**
 * How a connection writes moments (specification, sections 5 and 14). It belongs to the version of the protocol, not to a
 * message, so that one codec serves every version.
 *
 * <p>Durations are not affected: they are seconds in every version.
 */
public enum TimeForm {

    /** KATCP 5: seconds with six decimals. */
    SECONDS,

    /** KATCP 4 and older: whole milliseconds when written; any number of them is read. */
    MILLISECONDS
}
