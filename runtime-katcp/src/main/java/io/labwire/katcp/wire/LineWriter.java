package io.labwire.katcp.wire;

import io.labwire.core.Bytes;
import io.labwire.core.text.WholeText;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A reusable, growing buffer that lines are written into, piece by piece: {@link #begin}, any number of arguments,
 * {@link #end}.
 *
 * <p>Whatever the arguments hold, the result is a valid line: they are escaped here and nowhere else (specification,
 * section 2). Several lines may follow one another. Not safe for use by several threads at once.
 */
public final class LineWriter {

    private static final int FIRST_CAPACITY = 128;

    private byte[] bytes = new byte[FIRST_CAPACITY];
    private int length;

    /** An empty buffer. */
    public LineWriter() {}

    /**
     * Begins a line.
     *
     * @param kind request, reply or inform
     * @param name the name of the message
     * @param id its id, 1 to 2147483647, or {@link Message#NO_ID}
     * @throws IllegalArgumentException if the name or the id is not one that can be written; nothing is written then
     */
    @SuppressWarnings("deprecation") // the name is ASCII, and this way of getting at its bytes copies nothing else
    public void begin(MessageKind kind, String name, int id) {
        Message.checkName(name);
        Message.checkId(id);
        reserve(name.length() + 13);
        bytes[length++] = (byte) kind.symbol();
        name.getBytes(0, name.length(), bytes, length);
        length += name.length();
        bracketed(id);
    }

    /**
     * Begins a line of a type of which there are many.
     *
     * @param head its kind and name
     * @param id its id, 1 to 2147483647, or {@link Message#NO_ID}
     * @throws IllegalArgumentException if the id is not one that can be written; nothing is written then
     */
    public void begin(MessageHead head, int id) {
        Message.checkId(id);
        byte[] kindAndName = head.bytes();
        reserve(kindAndName.length + 12);
        System.arraycopy(kindAndName, 0, bytes, length, kindAndName.length);
        length += kindAndName.length;
        bracketed(id);
    }

    private void bracketed(int id) {
        if (id != Message.NO_ID) {
            bytes[length++] = '[';
            length = WholeText.write(id, bytes, length);
            bytes[length++] = ']';
        }
    }

    /** Adds the argument {@code ok}, the first of a reply that tells of success. */
    public void ok() {
        reserve(3);
        bytes[length++] = ' ';
        bytes[length++] = 'o';
        bytes[length++] = 'k';
    }

    /**
     * Adds an argument.
     *
     * @param value its bytes, not yet escaped
     */
    public void argument(Bytes value) {
        int size = value.length();
        startArgument(size);
        for (int i = 0; i < size; i++) {
            escaped(value.byteAt(i));
        }
    }

    /**
     * Adds an argument out of an array.
     *
     * @param source the array
     * @param from index of the first byte of the argument
     * @param to index after its last byte
     */
    public void argument(byte[] source, int from, int to) {
        startArgument(to - from);
        for (int i = from; i < to; i++) {
            escaped(source[i]);
        }
    }

    /** Ends the line, with a line feed. */
    public void end() {
        reserve(1);
        bytes[length++] = '\n';
    }

    /**
     * Adds whole lines that another writer has written, as they are.
     *
     * @param lines lines with their ends
     */
    public void lines(byte[] lines) {
        reserve(lines.length);
        System.arraycopy(lines, 0, bytes, length, lines.length);
        length += lines.length;
    }

    /**
     * Adds what another writer has written, as it is.
     *
     * @param lines whole lines
     */
    public void lines(LineWriter lines) {
        reserve(lines.length);
        System.arraycopy(lines.bytes, 0, bytes, length, lines.length);
        length += lines.length;
    }

    /**
     * How many bytes have been written since the last {@link #clear}.
     *
     * @return the number, 0 or more
     */
    public int length() {
        return length;
    }

    /** Empties the buffer and keeps its memory. */
    public void clear() {
        length = 0;
    }

    /**
     * What has been written, as a view that the next call of a method changes.
     *
     * @return a buffer over the bytes
     */
    public ByteBuffer view() {
        return ByteBuffer.wrap(bytes, 0, length);
    }

    /**
     * What has been written.
     *
     * @return a copy
     */
    public byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }

    private void startArgument(int size) {
        reserve(Math.addExact(Math.multiplyExact(size, 2), 3));
        bytes[length++] = ' ';
        if (size == 0) {
            bytes[length++] = '\\';
            bytes[length++] = '@';
        }
    }

    private void escaped(byte value) {
        byte letter = Escapes.letter(value);
        if (letter == 0) {
            bytes[length++] = value;
        } else {
            bytes[length++] = '\\';
            bytes[length++] = letter;
        }
    }

    private void reserve(int more) {
        int needed = Math.addExact(length, more);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length * 2));
        }
    }
}
