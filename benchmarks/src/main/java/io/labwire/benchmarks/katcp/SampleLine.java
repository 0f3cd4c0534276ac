package io.labwire.benchmarks.katcp;

import io.labwire.benchmarks.katcp.bench.EchoRequest;
import io.labwire.benchmarks.katcp.bench.WideRequest;
import io.labwire.katcp.core.SensorStatusInform;
import io.labwire.katcp.core.SensorValueReply;
import io.labwire.katcp.core.WatchdogRequest;
import io.labwire.katcp.message.MessageType;
import java.nio.charset.StandardCharsets;

/** The lines that are measured: short and long, plain and dense with escapes. */
public enum SampleLine {
    /** A request without arguments, 14 bytes. */
    REQUEST_14("?watchdog[42]\n"),
    /** A short reply, 24 bytes. */
    REPLY_24("!sensor-value[123] ok 8\n"),
    /** A sensor reading, 59 bytes. */
    SENSOR_STATUS_59("#sensor-status 1244631611.415231 1 psu.voltage nominal 4.5\n"),
    /** A wide request, 65 KB in 4096 arguments. */
    WIDE_65K("?wide[7]" + " 123456789012.25".repeat(4096) + "\n"),
    /** One kilobyte in which every third character is escaped. */
    ESCAPES_1K("?echo[7] " + "ab\\_".repeat(256) + "\n"),
    /** One argument of 64 KB. */
    LONG_64K("?echo[7] " + "0123456789abcdef".repeat(4096) + "\n");

    private final String text;

    SampleLine(String text) {
        this.text = text;
    }

    /** The type that such a line is read into. */
    MessageType<?> type() {
        return switch (this) {
            case REQUEST_14 -> WatchdogRequest.TYPE;
            case REPLY_24 -> SensorValueReply.TYPE;
            case SENSOR_STATUS_59 -> SensorStatusInform.TYPE;
            case WIDE_65K -> WideRequest.TYPE;
            case ESCAPES_1K, LONG_64K -> EchoRequest.TYPE;
        };
    }

    /** The bytes of one such line, its end included. */
    byte[] bytes() {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** As many of these lines as fill about eight kilobytes, at least one. */
    byte[] batch() {
        return text.repeat(batchSize()).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** How many lines the batch has. */
    int batchSize() {
        return Math.max(1, 8192 / text.length());
    }
}
