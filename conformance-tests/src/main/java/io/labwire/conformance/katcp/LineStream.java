package io.labwire.conformance.katcp;

import io.labwire.conformance.StreamReader;
import io.labwire.katcp.wire.LineReader;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** A stream of KATCP lines as the contracts drive it. */
public final class LineStream implements StreamReader<LineEvent> {

    private final LineReader reader;

    /**
     * Starts at the beginning of a stream.
     *
     * @param limit the longest line in bytes, its end included
     */
    public LineStream(int limit) {
        this.reader = new LineReader(limit);
    }

    @Override
    public List<LineEvent> receive(ByteBuffer chunk) {
        List<LineEvent> events = new ArrayList<>();
        reader.receive(chunk);
        while (reader.next()) {
            events.add(reader.error()
                    .<LineEvent>map(LineEvent.Bad::new)
                    .orElseGet(() -> new LineEvent.Valid(reader.line().toMessage())));
        }
        return events;
    }

    @Override
    public int pending() {
        return reader.pending();
    }
}
