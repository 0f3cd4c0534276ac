package io.labwire.benchmarks.katcp;

import io.labwire.benchmarks.katcp.antlr.Katcp;
import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.message.KatcpMessage;
import io.labwire.katcp.message.MessageType;
import io.labwire.katcp.wire.Line;
import io.labwire.katcp.wire.LineReader;
import io.labwire.katcp.wire.LineWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Lines to offsets, to typed messages and back, each beside the hand-written splitter. One operation is one batch of
 * {@link SampleLine#batchSize()} lines.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LineBenchmark {

    /** The line. */
    @Param
    public SampleLine sample = SampleLine.REQUEST_14;

    private byte[] batch = new byte[0];
    private String characters = "";
    private int lines;
    private final LineReader reader = new LineReader(LineReader.DEFAULT_LIMIT);
    private final LineWriter writer = new LineWriter();
    private final PlainSplitter splitter = new PlainSplitter();
    private KatcpMessage[] typed = {};
    private PlainMessage[] plain = {};

    /**
     * Makes the batch, and the messages that are formatted.
     *
     * @throws WireFormatException if a sample is not what its type says
     */
    @Setup
    public void prepare() throws WireFormatException {
        batch = sample.batch();
        lines = sample.batchSize();
        characters = new String(batch, StandardCharsets.ISO_8859_1);
        typed = new KatcpMessage[lines];
        plain = new PlainMessage[lines];
        reader.receive(ByteBuffer.wrap(batch));
        int at = 0;
        for (int index = 0; index < lines; index++) {
            reader.next();
            typed[index] = sample.type().read(reader.line());
            at = splitter.split(batch, at, batch.length);
            plain[index] = splitter.toMessage();
        }
    }

    /**
     * Bytes to the offsets of each line's arguments, through the reader that servers use.
     *
     * @return a sum of offsets, so that none goes unused
     */
    @Benchmark
    public int offsets() {
        reader.receive(ByteBuffer.wrap(batch));
        int sum = 0;
        while (reader.next()) {
            Line line = reader.line();
            int count = line.argumentCount();
            sum += count == 0 ? 1 : line.argumentTo(count - 1);
        }
        return sum;
    }

    /**
     * The same by the hand-written splitter.
     *
     * @return a sum of offsets, so that none goes unused
     */
    @Benchmark
    public int offsetsPlain() {
        int sum = 0;
        for (int at = 0; at < batch.length; ) {
            at = splitter.split(batch, at, batch.length);
            if (at < 0) {
                throw new IllegalStateException("byte " + ~at + " is not allowed");
            }
            int count = splitter.argumentCount();
            sum += count == 0 ? 1 : splitter.argumentEnd(count - 1);
        }
        return sum;
    }

    /**
     * The same by the lexer that ANTLR makes from the grammar, for information.
     *
     * @return a sum of offsets, so that none goes unused
     */
    @Benchmark
    public int offsetsAntlr() {
        Katcp lexer = new Katcp(CharStreams.fromString(characters));
        int sum = 0;
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            sum += token.getStopIndex();
        }
        return sum;
    }

    /**
     * Bytes to typed messages.
     *
     * @param sink takes the messages
     * @throws WireFormatException if a sample is not what its type says
     */
    @Benchmark
    public void typed(Blackhole sink) throws WireFormatException {
        MessageType<?> type = sample.type();
        reader.receive(ByteBuffer.wrap(batch));
        while (reader.next()) {
            sink.consume(type.read(reader.line()));
        }
    }

    /**
     * Bytes to the objects that the hand-written splitter makes, which know nothing of types.
     *
     * @param sink takes the objects
     */
    @Benchmark
    public void typedPlain(Blackhole sink) {
        for (int at = 0; at < batch.length; ) {
            at = splitter.split(batch, at, batch.length);
            sink.consume(splitter.toMessage());
        }
    }

    /**
     * Typed messages to bytes.
     *
     * @return how many bytes
     */
    @Benchmark
    public int format() {
        writer.clear();
        for (KatcpMessage message : typed) {
            MessageType.writeAny(message, 42, writer);
        }
        return writer.length();
    }

    /**
     * The hand-written splitter's objects to bytes.
     *
     * @param sink takes the bytes
     */
    @Benchmark
    public void formatPlain(Blackhole sink) {
        for (PlainMessage message : plain) {
            sink.consume(message.format());
        }
    }
}
