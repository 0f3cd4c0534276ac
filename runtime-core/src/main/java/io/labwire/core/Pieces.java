package io.labwire.core;

import java.util.Arrays;
import java.util.Objects;

/**
 * Copies many small parts of one array, with less memory and time than {@link Bytes#of(byte[], int, int)} takes for each: parts that lie
 * near one another share a copy, of at most {@value #CHUNK} bytes, so that a part that is kept keeps no more than that.
 *
 * <p>The array is not to be changed as long as parts are taken. Not safe for use by several threads at once.
 */
public final class Pieces {

    /** The size of a copy that is shared. */
    private static final int CHUNK = 1024;

    /** A part that is longer has a copy of its own. */
    private static final int SMALL = CHUNK / 8;

    private final byte[] source;
    private final int end;
    private byte[] chunk = new byte[0];
    private int chunkFrom;

    /**
     * Nothing is copied yet.
     *
     * @param source the array
     * @param end index after the last byte of the last part
     * @throws IndexOutOfBoundsException if the array ends before
     */
    public Pieces(byte[] source, int end) {
        Objects.checkFromToIndex(0, end, source.length);
        this.source = source;
        this.end = end;
    }

    /**
     * A copy of a part. It costs least if the parts are taken in their order.
     *
     * @param from index of the first byte
     * @param to index after the last byte
     * @return the bytes of the part
     * @throws IndexOutOfBoundsException if there is no such part
     */
    public Bytes of(int from, int to) {
        int length = to - from;
        if (length > SMALL || length <= 0) {
            return Bytes.of(source, from, to);
        }
        int at = from - chunkFrom;
        if (at < 0 || at + length > chunk.length) {
            Objects.checkFromToIndex(from, to, end);
            chunk = Arrays.copyOfRange(source, from, Math.min(end, from + CHUNK));
            chunkFrom = from;
            at = 0;
        }
        return new Bytes(chunk, at, length);
    }
}
