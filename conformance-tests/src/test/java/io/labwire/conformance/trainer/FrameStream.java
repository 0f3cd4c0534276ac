package io.labwire.conformance.trainer;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Messages of frames on a stream of bytes, which come as a whole or not at all: the number of frames, then each after its length. */
final class FrameStream {

    private final Consumer<List<byte[]>> receiver;
    private ByteBuffer begun = ByteBuffer.allocate(0);

    FrameStream(Consumer<List<byte[]>> receiver) {
        this.receiver = receiver;
    }

    static byte[] pack(List<byte[]> frames) {
        int length =
                frames.stream().mapToInt(frame -> Integer.BYTES + frame.length).sum();
        ByteBuffer packed = ByteBuffer.allocate(Integer.BYTES + length).putInt(frames.size());
        frames.forEach(frame -> packed.putInt(frame.length).put(frame));
        return packed.array();
    }

    void received(ByteBuffer chunk) {
        begun = ByteBuffer.allocate(begun.remaining() + chunk.remaining())
                .put(begun)
                .put(chunk)
                .flip();
        while (true) {
            ByteBuffer rest = begun.duplicate();
            List<byte[]> frames = new ArrayList<>();
            if (!isWhole(rest, frames)) {
                return;
            }
            begun = rest;
            receiver.accept(frames);
        }
    }

    private static boolean isWhole(ByteBuffer from, List<byte[]> frames) {
        if (from.remaining() < Integer.BYTES) {
            return false;
        }
        for (int missing = from.getInt(); missing > 0; missing--) {
            if (from.remaining() < Integer.BYTES) {
                return false;
            }
            int length = from.getInt();
            if (from.remaining() < length) {
                return false;
            }
            byte[] frame = new byte[length];
            from.get(frame);
            frames.add(frame);
        }
        return true;
    }
}
