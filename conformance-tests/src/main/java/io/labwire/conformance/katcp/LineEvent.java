package io.labwire.conformance.katcp;

import io.labwire.katcp.wire.LineError;
import io.labwire.katcp.wire.Message;

/** What a line of a stream turned out to be. Blank lines are nothing at all. */
@SuppressWarnings("exports")
public sealed interface LineEvent {

    /**
     * A valid line.
     *
     * @param message what it says
     */
    record Valid(Message message) implements LineEvent {}

    /**
     * A line with an error.
     *
     * @param error its first
     */
    record Bad(LineError error) implements LineEvent {}
}
