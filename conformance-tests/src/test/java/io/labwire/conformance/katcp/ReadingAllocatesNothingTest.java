package io.labwire.conformance.katcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.labwire.katcp.wire.Line;
import io.labwire.katcp.wire.LineReader;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines that are only looked at, as offsets, cost no memory: neither whole ones nor ones cut in two. */
class ReadingAllocatesNothingTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 20_000;

    @ParameterizedTest
    @MethodSource("lines")
    void manyLinesAllocateLessThanOneByteEach(String line) {
        LineReader reader = new LineReader(LineReader.DEFAULT_LIMIT);
        byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer whole = ByteBuffer.wrap(bytes);
        ByteBuffer first = ByteBuffer.wrap(bytes, 0, bytes.length / 2).slice();
        ByteBuffer second = ByteBuffer.wrap(bytes, bytes.length / 2, bytes.length - bytes.length / 2)
                .slice();
        long sum = read(reader, whole, first, second, ROUNDS);

        long before = THREADS.getCurrentThreadAllocatedBytes();
        sum += read(reader, whole, first, second, ROUNDS);
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;

        assertThat(allocated).isLessThan(ROUNDS);
        assertThat(sum).isPositive();
    }

    static Stream<String> lines() {
        return Stream.of(
                "?watchdog[42]\n",
                "#sensor-status 1244631611.415231 1 psu.voltage nominal 4.5\n",
                "?echo[7] " + "ab\\_".repeat(50) + "\n",
                "?wide[7]" + " 12.25".repeat(40) + "\r\n");
    }

    private static long read(LineReader reader, ByteBuffer whole, ByteBuffer first, ByteBuffer second, int rounds) {
        long sum = 0;
        for (int i = 0; i < rounds; i++) {
            sum += read(reader, whole) + read(reader, first) + read(reader, second);
        }
        return sum;
    }

    private static long read(LineReader reader, ByteBuffer piece) {
        long sum = 0;
        reader.receive(piece.rewind());
        while (reader.next()) {
            Line line = reader.line();
            sum += line.id() + line.kind().symbol();
            for (int i = 0; i < line.argumentCount(); i++) {
                sum += line.argumentTo(i) - line.argumentFrom(i) + (line.argumentEscaped(i) ? 1 : 0);
            }
        }
        return sum;
    }
}
