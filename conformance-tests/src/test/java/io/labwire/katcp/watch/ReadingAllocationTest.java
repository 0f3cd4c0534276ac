package io.labwire.katcp.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.labwire.core.Bytes;
import io.labwire.katcp.argument.TimeForm;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.sensor.Reading;
import io.labwire.katcp.sensor.SensorDescription;
import io.labwire.katcp.sensor.SensorStatus;
import io.labwire.katcp.wire.LineReader;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line becomes a typed reading at the price of the reading. */
class ReadingAllocationTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 20_000;

    private static volatile Object sink = "";

    @ParameterizedTest
    @CsvSource({
        "float, 4.5",
        "float, -12345.678901",
        "integer, 1234567",
        "boolean, 1",
        "lru, error",
        "discrete, off",
        "timestamp, 1244631611.415231",
        "address, 127.0.0.1:7147",
        "string, some-text"
    })
    void aReadingCostsItself(String type, String value) {
        WatchedSensor sensor = new WatchedSensor(
                new SensorDescription("psu.voltage", "d", "", type, List.of(Bytes.utf8("on"), Bytes.utf8("off"))),
                new Timestamp(0));
        SensorTable table = new SensorTable(List.of(sensor));
        StatusLine status = new StatusLine((updated, reading) -> sink = reading);
        LineReader reader = new LineReader(LineReader.DEFAULT_LIMIT);
        ByteBuffer line = ByteBuffer.wrap(("#sensor-status 1244631611.415231 1 psu.voltage nominal " + value + "\n")
                .getBytes(StandardCharsets.US_ASCII));

        BooleanSupplier once = () -> {
            reader.receive(line.rewind());
            return reader.next() && status.read(reader.line(), TimeForm.SECONDS, table);
        };
        long parsed = allocated(once);
        long result = allocated(resultAlone(sensor.value()));
        assertThat(parsed).isLessThanOrEqualTo(result + ROUNDS);
    }

    /** Makes what a reading of such a value consists of. */
    private static BooleanSupplier resultAlone(Object value) {
        return () -> {
            Object fresh = value;
            if (value instanceof Long number) {
                fresh = number + (sink == value ? 1 : 0);
            } else if (value instanceof Double number) {
                fresh = Double.valueOf(number + 0.0);
            } else if (value instanceof Timestamp moment) {
                fresh = new Timestamp(moment.seconds());
            } else if (value instanceof String text && text.length() > 3) {
                fresh = new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1);
            }
            sink = new Reading<>(new Timestamp(1.0), SensorStatus.NOMINAL, fresh);
            return true;
        };
    }

    private static long allocated(BooleanSupplier once) {
        int done = 0;
        for (int i = 0; i < ROUNDS; i++) {
            done += once.getAsBoolean() ? 1 : 0;
        }
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < ROUNDS; i++) {
            done += once.getAsBoolean() ? 1 : 0;
        }
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertThat(done).isEqualTo(2 * ROUNDS);
        return allocated;
    }
}
