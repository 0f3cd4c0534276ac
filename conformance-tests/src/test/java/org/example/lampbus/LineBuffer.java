package org.example.lampbus;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Cuts a stream of bytes into lines. What is longer than the limit comes as the text {@link #TOO_LONG}. */
public final class LineBuffer {

    /** Stands for a line that was too long; no line of the bus has such a text. */
    public static final String TOO_LONG = "!";

    private final byte[] held;
    private int length;
    private boolean overflow;

    /**
     * A buffer at the start of a stream.
     *
     * @param limit the longest line in bytes, without its end
     */
    public LineBuffer(int limit) {
        held = new byte[limit];
    }

    /**
     * Takes the next piece of the stream.
     *
     * @param chunk the piece
     * @return the lines that it completes, without their ends
     */
    public List<String> receive(ByteBuffer chunk) {
        List<String> lines = new ArrayList<>();
        while (chunk.hasRemaining()) {
            byte b = chunk.get();
            if (b == '\n') {
                lines.add(overflow ? TOO_LONG : new String(held, 0, length, StandardCharsets.ISO_8859_1));
                length = 0;
                overflow = false;
            } else if (length == held.length) {
                overflow = true;
            } else {
                held[length++] = b;
            }
        }
        return lines;
    }

    /**
     * How much of an unfinished line is held.
     *
     * @return bytes
     */
    public int pending() {
        return length;
    }
}
