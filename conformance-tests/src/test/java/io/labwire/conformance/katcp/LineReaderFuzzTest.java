package io.labwire.conformance.katcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageFormat;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whatever bytes come, in whatever pieces: the same lines are found, no more is held back than the limit, the next line is
 * read again, and what was read can be written and read once more.
 */
class LineReaderFuzzTest {

    private static final int LIMIT = 64;

    @FuzzTest
    void anyBytesInAnyPieces(byte[] input) {
        List<LineEvent> whole = new LineStream(LIMIT).receive(ByteBuffer.wrap(input));
        assertThat(inPieces(input)).isEqualTo(whole);

        byte[] andMore = Arrays.copyOf(input, input.length + 4);
        System.arraycopy("\n?a\n".getBytes(StandardCharsets.US_ASCII), 0, andMore, input.length, 4);
        List<LineEvent> resynchronised = new LineStream(LIMIT).receive(ByteBuffer.wrap(andMore));
        assertThat(resynchronised).endsWith(new LineEvent.Valid(Message.request("a")));

        for (LineEvent event : whole) {
            if (event instanceof LineEvent.Valid line) {
                byte[] written = MessageFormat.format(line.message());
                assertThat(new LineStream(written.length).receive(ByteBuffer.wrap(written)))
                        .containsExactly(line);
            }
        }
    }

    /** The bytes themselves say where they are cut. */
    private static List<LineEvent> inPieces(byte[] input) {
        LineStream stream = new LineStream(LIMIT);
        List<LineEvent> events = new ArrayList<>();
        for (int from = 0; from < input.length; ) {
            int to = Math.min(input.length, from + 1 + (input[from] & 7));
            events.addAll(stream.receive(ByteBuffer.wrap(input, from, to - from)));
            assertThat(stream.pending()).isLessThanOrEqualTo(LIMIT);
            from = to;
        }
        return events;
    }
}
