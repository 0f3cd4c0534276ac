package io.labwire.conformance;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Feeds a stream to a reader in pieces, each in another kind of buffer, and spoils the buffer afterwards. */
final class Chunks {

    private static final byte SPOILT = '!';

    private Chunks() {}

    /** Reads in pieces of the given sizes, taken in turn and again from the first until the stream is used up. */
    static <E> List<E> read(StreamReader<E> reader, byte[] stream, List<Integer> sizes, int mostPending) {
        List<E> events = new ArrayList<>();
        int at = 0;
        for (int turn = 0; at < stream.length; turn++) {
            int size = Math.min(sizes.get(turn % sizes.size()), stream.length - at);
            ByteBuffer chunk = buffer(stream, at, size, turn);
            ByteBuffer seen = turn % 4 == 3 ? chunk.asReadOnlyBuffer() : chunk.duplicate();
            events.addAll(reader.receive(seen));
            spoil(chunk);
            if (reader.pending() > mostPending) {
                throw new AssertionError(reader.pending() + " bytes held back, more than " + mostPending);
            }
            at += size;
        }
        return events;
    }

    private static ByteBuffer buffer(byte[] stream, int at, int size, int turn) {
        ByteBuffer whole = turn % 2 == 0 ? ByteBuffer.allocate(size + 3) : ByteBuffer.allocateDirect(size + 3);
        spoil(whole);
        whole.position(turn % 3);
        ByteBuffer chunk = turn % 5 == 0 ? whole.slice() : whole;
        int start = chunk.position();
        chunk.put(stream, at, size);
        chunk.flip().position(start);
        return chunk;
    }

    private static void spoil(ByteBuffer buffer) {
        ByteBuffer whole = buffer.duplicate().clear();
        while (whole.hasRemaining()) {
            whole.put(SPOILT);
        }
    }
}
