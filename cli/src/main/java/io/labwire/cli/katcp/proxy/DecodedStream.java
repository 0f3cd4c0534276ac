package io.labwire.cli.katcp.proxy;

import io.labwire.core.Bytes;
import io.labwire.katcp.wire.LineReader;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.function.Consumer;

/** Tells what the bytes of one direction of one connection say, and where. Used by one thread. */
final class DecodedStream {

    /** Of a line that is malformed, so much is shown. */
    static final int EXCERPT = 200;

    /**
     * A line of so many bytes is decoded, a longer one told as too long. Each of its arguments may be a single byte, and
     * takes fifty times that once it is decoded.
     */
    static final int MAX_LINE = 1024 * 1024;

    private static final String TOO_FAST = "passed on faster than they can be shown";
    private static final String FAILED = "showing them has failed: ";

    private final long connection;
    private final Direction direction;
    private final int maxLine;
    private final Consumer<? super Happening> told;
    private final ByteArrayOutputStream excerpt = new ByteArrayOutputStream();

    private LineReader reader;
    private long at;
    private long lineStart;
    private boolean withinUnknownLine;

    DecodedStream(long connection, Direction direction, int maxLine, Consumer<? super Happening> told) {
        this.connection = connection;
        this.direction = direction;
        this.maxLine = maxLine;
        this.told = told;
        this.reader = new LineReader(maxLine);
    }

    /** Takes the bytes from an offset on. Those before it that were never given are told as such. */
    void receive(Instant time, long offset, byte[] bytes) {
        if (offset > at) {
            missed(time, offset);
        }
        // Line by line, since a reader does not say where in its piece a line began.
        for (int from = 0; from < bytes.length; ) {
            int to = afterEnd(bytes, from);
            boolean ends = isEnd(bytes[to - 1]);
            if (!withinUnknownLine) {
                tryToRead(time, bytes, from, to);
            }
            at += to - from;
            if (ends) {
                lineStart = at;
                withinUnknownLine = false;
                excerpt.reset();
            }
            from = to;
        }
    }

    /** Tells of what the stream has ended within. */
    void end(Instant time, long offset) {
        if (offset > at) {
            missed(time, offset);
        }
        if (reader.pending() > 0 && !withinUnknownLine) {
            told.accept(new Happening.Unfinished(
                    time, connection, direction, lineStart, at - lineStart, Bytes.of(excerpt.toByteArray())));
        }
    }

    private void tryToRead(Instant time, byte[] bytes, int from, int to) {
        try {
            read(time, bytes, from, to);
        } catch (RuntimeException | Error e) {
            // As where memory is short, for a message of very many arguments: what follows is told all the same.
            forgetLine();
            long length = at + to - from - lineStart;
            String reason = FAILED + e.getClass().getName();
            told.accept(new Happening.Undecoded(time, connection, direction, lineStart, length, reason));
        }
    }

    private void read(Instant time, byte[] bytes, int from, int to) {
        excerpt.write(bytes, from, Math.min(to - from, EXCERPT - excerpt.size()));
        reader.receive(ByteBuffer.wrap(bytes, from, to - from));
        while (reader.next()) {
            told.accept(reader.error()
                    .<Happening>map(error -> new Happening.Malformed(
                            time, connection, direction, lineStart, error, Bytes.of(excerpt.toByteArray())))
                    .orElseGet(() -> new Happening.Passed(
                            time,
                            connection,
                            direction,
                            lineStart,
                            reader.line().toMessage())));
        }
    }

    private void missed(Instant time, long offset) {
        // With the start of its line, which cannot be shown either.
        long from = withinUnknownLine ? at : lineStart;
        told.accept(new Happening.Undecoded(time, connection, direction, from, offset - from, TOO_FAST));
        at = offset;
        forgetLine();
    }

    /** Reads on at the next line. */
    private void forgetLine() {
        reader = new LineReader(maxLine);
        excerpt.reset();
        withinUnknownLine = true;
    }

    private static int afterEnd(byte[] bytes, int from) {
        int to = from;
        while (to < bytes.length && !isEnd(bytes[to])) {
            to++;
        }
        return Math.min(to + 1, bytes.length);
    }

    private static boolean isEnd(byte each) {
        return each == '\n' || each == '\r';
    }
}
