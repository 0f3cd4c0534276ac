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
        ByteBuffer heap = ByteBuffer.allocate(stream.length + 3);
        ByteBuffer direct = ByteBuffer.allocateDirect(stream.length + 3);
        List<E> events = new ArrayList<>();
        int at = 0;
        for (int turn = 0; at < stream.length; turn++) {
            int size = Math.min(sizes.get(turn % sizes.size()), stream.length - at);
            ByteBuffer whole = turn % 2 == 0 ? heap : direct;
            events.addAll(reader.receive(chunk(whole, stream, at, size, turn)));
            spoil(whole, size + 3);
            if (reader.pending() > mostPending) {
                throw new AssertionError(reader.pending() + " bytes held back, more than " + mostPending);
            }
            at += size;
        }
        return events;
    }

    /** Not always at the start of its array, not always writable. */
    private static ByteBuffer chunk(ByteBuffer whole, byte[] stream, int at, int size, int turn) {
        whole.clear().position(turn % 3);
        ByteBuffer chunk = turn % 5 == 0 ? whole.slice() : whole.duplicate();
        int start = chunk.position();
        chunk.put(stream, at, size);
        chunk.flip().position(start);
        return turn % 4 == 3 ? chunk.asReadOnlyBuffer() : chunk;
    }

    private static void spoil(ByteBuffer whole, int length) {
        whole.clear();
        for (int i = 0; i < length; i++) {
            whole.put(i, SPOILT);
        }
    }
}
