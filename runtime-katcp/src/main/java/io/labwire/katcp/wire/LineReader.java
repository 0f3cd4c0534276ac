package io.labwire.katcp.wire;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines in a stream of bytes that comes in any pieces (specification, sections 1, 2 and 15).
 *
 * <p>Give it a piece with {@link #receive}, then call {@link #next} until it returns false. Each time it returns true
 * there is a valid line or a bad one, of which the first error is told. Blank lines are passed over.
 *
 * <p>A line has at most as many bytes as the limit says, its end included. What is longer is a bad line, and the rest of
 * it is dropped as it comes. A byte is scanned once, however the stream is cut; a line that is whole in one piece is not
 * copied; no more than the limit is ever kept. Not safe for use by several threads at once.
 */
public final class LineReader {

    /** The limit that servers and clients have unless told otherwise: 16 MiB. */
    public static final int DEFAULT_LIMIT = 16 * 1024 * 1024;

    /** The largest limit there can be: 256 MiB. */
    public static final int LARGEST_LIMIT = 256 * 1024 * 1024;

    private static final byte[] NOTHING = new byte[0];
    private static final int WINDOW = 8 * 1024;

    /** Buffers that a long line has made larger than this are given back after it. */
    private static final int KEPT_FOR_GOOD = 64 * 1024;

    /** A token's place, with the room that its array has grown ahead. */
    private static final int TOKEN_BYTES = 12;

    private final int limit;
    private KatcpScanner scanner = new KatcpScanner();
    private final Line line = new Line(scanner);

    private ByteBuffer source = ByteBuffer.wrap(NOTHING);
    private byte[] window = NOTHING;
    private byte[] piece = NOTHING;
    private int at;
    private int end;

    private byte[] kept = NOTHING;
    private int keptLength;

    private boolean finished;
    private boolean skipping;
    private @Nullable LineError error;

    /**
     * A reader at the start of a stream.
     *
     * @param limit how many bytes a line may have, its end included, 1 to {@link #LARGEST_LIMIT}
     * @throws IllegalArgumentException if the limit is out of that range
     */
    public LineReader(int limit) {
        checkLimit(limit);
        this.limit = limit;
    }

    /**
     * Checks a limit.
     *
     * @param limit how many bytes a line may have
     * @throws IllegalArgumentException if no reader can have it
     */
    public static void checkLimit(int limit) {
        if (limit < 1 || limit > LARGEST_LIMIT) {
            throw new IllegalArgumentException("the limit of a line is 1 to " + LARGEST_LIMIT + ", not " + limit);
        }
    }

    /**
     * Takes the next piece of the stream: all that remains in a buffer. Its content is to stay as it is until
     * {@link #next} has returned false.
     *
     * @param chunk the piece; its position moves to its limit
     * @throws IllegalStateException if the piece before has not been read to its end
     */
    public void receive(ByteBuffer chunk) {
        if (at < end || source.hasRemaining()) {
            throw new IllegalStateException("the piece before has not been read to its end");
        }
        if (chunk.hasArray()) {
            piece = chunk.array();
            at = chunk.arrayOffset() + chunk.position();
            end = at + chunk.remaining();
        } else {
            source = chunk.duplicate();
        }
        chunk.position(chunk.limit());
    }

    /**
     * Goes on to the next line that is not blank. What {@link #line()} gave before is no longer valid.
     *
     * @return whether there is one; if not, the next piece is needed
     */
    public boolean next() {
        if (finished) {
            startLine();
        }
        while (at < end || refill()) {
            int from = at;
            int room = skipping ? LARGEST_LIMIT : limit - scanner.read();
            at = scanner.scan(piece, from, room < end - from ? from + room : end);
            switch (lastToken()) {
                case KatcpScanner.EOL -> {
                    finish(from);
                    return true;
                }
                case KatcpScanner.INVALID_EOL, KatcpScanner.BAD_EOL -> {
                    noteError();
                    finished = true;
                    return true;
                }
                case KatcpScanner.BLANK_LINE -> startLine();
                default -> pause(from);
            }
        }
        return false;
    }

    /**
     * What is wrong with the line that {@link #next} has found.
     *
     * @return its first error; empty if it is a valid line
     */
    public Optional<LineError> error() {
        return Optional.ofNullable(finished ? error : null);
    }

    /**
     * The line that {@link #next} has found.
     *
     * @return a view of it, valid until {@link #next} is called again
     * @throws IllegalStateException if there is none, or it is a bad one
     */
    public Line line() {
        if (!finished || error != null) {
            throw new IllegalStateException(error == null ? "there is no line" : "it is a bad line: " + error.text());
        }
        return line;
    }

    /**
     * How much of an unfinished line has come.
     *
     * @return its bytes so far, 0 to the limit
     */
    public int pending() {
        if (finished) {
            return 0;
        }
        return skipping ? limit : scanner.read();
    }

    /**
     * How much memory an unfinished line holds beyond the piece that it came in.
     *
     * @return about how many bytes
     */
    public long held() {
        return keptLength + (long) TOKEN_BYTES * scanner.count();
    }

    private void startLine() {
        if (kept.length > KEPT_FOR_GOOD) {
            kept = NOTHING;
        }
        if (scanner.count() > KEPT_FOR_GOOD) {
            scanner = new KatcpScanner();
        }
        scanner.restart(KatcpScanner.AT_DEFAULT_MODE);
        keptLength = 0;
        finished = false;
        skipping = false;
        error = null;
    }

    private int lastToken() {
        int count = scanner.count();
        return count == 0 ? 0 : scanner.type(count - 1);
    }

    private void finish(int from) {
        if (keptLength == 0) {
            line.over(scanner, piece, from);
        } else {
            keep(from);
            line.over(scanner, kept, 0);
        }
        finished = true;
    }

    /** The piece or the room for the line has ended before the line. */
    private void pause(int from) {
        noteError();
        if (!skipping && scanner.read() == limit) {
            if (error == null) {
                error = overflowing()
                        ? new LineError(scanner.underwayBegin() + 1, LineError.Reason.ID_OVERFLOWED)
                        : new LineError(limit + 1, LineError.Reason.LINE_TOO_LONG);
            }
            skipping = true;
        }
        if (skipping) {
            scanner.restart(KatcpScanner.AT_BAD_LINE);
        } else if (error == null) {
            keep(from);
        }
    }

    /** An id that is too large already, though more of its digits may follow beyond the limit. */
    private boolean overflowing() {
        return scanner.underway() == KatcpScanner.ID_OVERFLOW;
    }

    /** A bad line has its error token last, or before its end. */
    private void noteError() {
        for (int token = Math.max(0, scanner.count() - 2); token < scanner.count() && error == null; token++) {
            switch (scanner.type(token)) {
                case KatcpScanner.INVALID, KatcpScanner.INVALID_EOL ->
                    error = new LineError(scanner.end(token), LineError.Reason.INVALID_CHARACTER);
                case KatcpScanner.ID_OVERFLOW ->
                    error = new LineError(scanner.begin(token) + 1, LineError.Reason.ID_OVERFLOWED);
                default -> {}
            }
        }
    }

    private void keep(int from) {
        int needed = keptLength + at - from;
        if (needed > kept.length) {
            kept = Arrays.copyOf(kept, (int) Math.min(limit, Math.max(needed, 2L * kept.length)));
        }
        System.arraycopy(piece, from, kept, keptLength, at - from);
        keptLength = needed;
    }

    /** Bytes that are in no array are copied into one, window by window. */
    private boolean refill() {
        if (!source.hasRemaining()) {
            return false;
        }
        if (window.length == 0) {
            window = new byte[WINDOW];
        }
        int length = Math.min(window.length, source.remaining());
        source.get(window, 0, length);
        piece = window;
        at = 0;
        end = length;
        return true;
    }
}
