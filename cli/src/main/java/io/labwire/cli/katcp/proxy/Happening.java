package io.labwire.cli.katcp.proxy;

import io.labwire.core.Bytes;
import io.labwire.katcp.wire.LineError;
import io.labwire.katcp.wire.Message;
import java.time.Instant;

/** What is worth telling of a proxy's work. Offsets count the bytes of one direction of one connection, from 0. */
sealed interface Happening {

    /** When it happened. */
    Instant time();

    /** Clients can connect. */
    record Listening(Instant time, String address, String device) implements Happening {}

    /** A client has connected. Connections count from 1. */
    record Opened(Instant time, long connection, String client) implements Happening {}

    /** A client is sent away, since the device cannot be reached or there are too many connections. */
    record Refused(Instant time, long connection, String reason) implements Happening {}

    /** A message has come whole; the offset is that of its first byte. */
    record Passed(Instant time, long connection, Direction direction, long offset, Message message)
            implements Happening {}

    /** A line has come that is no message; the offset is that of its first byte, the excerpt its first bytes. */
    record Malformed(
            Instant time, long connection, Direction direction, long lineOffset, LineError error, Bytes excerpt)
            implements Happening {

        /** Where the error is in the stream. */
        long offset() {
            return lineOffset + error.column() - 1;
        }
    }

    /** A stream has ended within a line. */
    record Unfinished(Instant time, long connection, Direction direction, long lineOffset, long length, Bytes excerpt)
            implements Happening {}

    /** Bytes were passed on and not decoded, since telling could not keep up, or could not tell them at all. */
    record Undecoded(Instant time, long connection, Direction direction, long offset, long length, String reason)
            implements Happening {}

    /** A connection has ended. */
    record Closed(Instant time, long connection, String reason, long toDevice, long toClient) implements Happening {}

    /** Connections were opened or closed and it was not told, since telling could not keep up. */
    record Untold(Instant time, long count) implements Happening {}
}
