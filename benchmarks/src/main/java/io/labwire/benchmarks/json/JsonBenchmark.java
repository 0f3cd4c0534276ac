package io.labwire.benchmarks.json;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.codec.JsonType;
import io.labwire.json.read.JsonRules;
import io.labwire.json.write.JsonLayout;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Generated codecs, databind and codecs written by hand, between the same bytes and the same records. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class JsonBenchmark {

    /** What is read and written. */
    @Param
    public JsonSample sample = JsonSample.EVENT;

    private byte[] bytes = {};
    private Object value = "";
    private Generated<?> generated = new Generated<>(JsonSample.EVENT.type());
    private DatabindPeer databind = new DatabindPeer(Object.class);
    private HandPeer hand = new HandPeer(Object.class);

    /**
     * Makes what is read and written, and looks whether all three do the same.
     *
     * @throws WireFormatException if a sample is not what its type says
     * @throws IOException if a peer cannot read it
     */
    @Setup
    public void prepare() throws WireFormatException, IOException {
        bytes = sample.bytes();
        value = sample.value();
        generated = new Generated<>(sample.type());
        databind = new DatabindPeer(sample.type().javaType());
        hand = new HandPeer(sample.type().javaType());
        if (!value.equals(readDatabind()) || !value.equals(readHand())) {
            throw new IllegalStateException(value + " is read as " + readDatabind() + " and as " + readHand());
        }
        byte[] written = write();
        if (!sameText(written, writeDatabind()) || !sameText(written, writeHand())) {
            throw new IllegalStateException("one of the peers writes another text");
        }
    }

    /** Jackson has capital letters in escapes. */
    private static boolean sameText(byte[] one, byte[] other) {
        return Arrays.equals(lowerCase(one), lowerCase(other));
    }

    private static byte[] lowerCase(byte[] text) {
        byte[] result = text.clone();
        for (int at = 0; at < result.length; at++) {
            result[at] = (byte) Character.toLowerCase(result[at]);
        }
        return result;
    }

    /**
     * The generated codec.
     *
     * @return the record
     * @throws WireFormatException never
     */
    @Benchmark
    public Object read() throws WireFormatException {
        return generated.decode(bytes);
    }

    /**
     * Databind.
     *
     * @return the record
     * @throws IOException never
     */
    @Benchmark
    public Object readDatabind() throws IOException {
        return databind.decode(bytes);
    }

    /**
     * The codec written by hand.
     *
     * @return the record
     * @throws IOException never
     */
    @Benchmark
    public Object readHand() throws IOException {
        return hand.decode(bytes);
    }

    /**
     * The generated codec.
     *
     * @return the text
     */
    @Benchmark
    public byte[] write() {
        return generated.encode(value);
    }

    /**
     * Databind.
     *
     * @return the text
     * @throws IOException never
     */
    @Benchmark
    public byte[] writeDatabind() throws IOException {
        return databind.encode(value);
    }

    /**
     * The codec written by hand.
     *
     * @return the text
     * @throws IOException never
     */
    @Benchmark
    public byte[] writeHand() throws IOException {
        return hand.encode(value);
    }

    /** A generated type, whichever. */
    private record Generated<T>(JsonType<T> type) {

        Object decode(byte[] bytes) throws WireFormatException {
            return type.decode(bytes, JsonRules.PYTHON);
        }

        byte[] encode(Object value) {
            return type.encode(type.javaType().cast(value), JsonLayout.COMPACT);
        }
    }
}
