package io.labwire.cli.katcp.proxy;

import java.time.InstantSource;
import java.util.Arrays;

/** Keeps account of the bytes of one direction of one connection. */
final class Account {

    private final Direction direction;
    private final DecodedStream decoded;
    private final Telling telling;
    private final InstantSource clock;
    private volatile long bytes;

    Account(Direction direction, DecodedStream decoded, Telling telling, InstantSource clock) {
        this.direction = direction;
        this.decoded = decoded;
        this.telling = telling;
        this.clock = clock;
    }

    /** Which end the bytes come from. */
    String sender() {
        return direction.sender();
    }

    /** How many bytes there have been. */
    long bytes() {
        return bytes;
    }

    /** Has the next bytes told. What is not taken now shows as a gap when something is. By one thread only. */
    @SuppressWarnings("NonAtomicOperationOnVolatileField")
    void note(byte[] piece, int length) {
        var time = clock.instant();
        long offset = bytes;
        try {
            byte[] copy = Arrays.copyOf(piece, length);
            telling.tell(length, () -> decoded.receive(time, offset, copy));
        } catch (OutOfMemoryError e) {
            // What is passed on matters more than what is told of it.
        }
        bytes = offset + length;
    }

    /** Has the end told. */
    void end() {
        var time = clock.instant();
        long offset = bytes;
        telling.tell(0, () -> decoded.end(time, offset));
    }
}
