package io.labwire.conformance.katcp;

import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.wire.Line;
import io.labwire.katcp.wire.LineReader;
import java.nio.ByteBuffer;

/** Reads bytes that have to be exactly one line. */
final class OneLine {

    private static final int LIMIT = 1 << 20;

    private OneLine() {}

    /** What is made of the line while it is valid. */
    interface Reading<T> {
        T of(Line line) throws WireFormatException;
    }

    static <T> T read(byte[] bytes, Reading<T> reading) throws WireFormatException {
        LineReader reader = new LineReader(LIMIT);
        reader.receive(ByteBuffer.wrap(bytes));
        if (!reader.next() || reader.error().isPresent()) {
            throw not("a line");
        }
        T read = reading.of(reader.line());
        if (reader.next() || reader.pending() > 0) {
            throw not("one line alone");
        }
        return read;
    }

    static WireFormatException not(String expected) {
        return new WireFormatException(
                WireFormatException.Kind.MALFORMED,
                0,
                "",
                expected,
                "other bytes",
                "The bytes are not " + expected + ".");
    }
}
