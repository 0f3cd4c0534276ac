package io.labwire.core;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/**
 * An immutable sequence of bytes, compared by content.
 *
 * <p>Arguments of the protocols are bytes and not text: {@link #utf8()} converts them where text is wanted, and says so
 * if they are none.
 */
public final class Bytes {

    /** No bytes at all. */
    public static final Bytes EMPTY = new Bytes(new byte[0]);

    private final byte[] content;
    private final int from;
    private final int length;

    private Bytes(byte[] content) {
        this(content, 0, content.length);
    }

    /** A part of an array that nobody will change any more. */
    Bytes(byte[] content, int from, int length) {
        this.content = content;
        this.from = from;
        this.length = length;
    }

    /**
     * A copy of an array.
     *
     * @param content the bytes
     * @return the same bytes, independent of the array
     */
    public static Bytes of(byte... content) {
        return of(content, 0, content.length);
    }

    /**
     * A copy of a part of an array.
     *
     * @param content the array
     * @param from index of the first byte
     * @param to index after the last byte
     * @return the bytes of the part
     * @throws IndexOutOfBoundsException if there is no such part
     */
    public static Bytes of(byte[] content, int from, int to) {
        Objects.checkFromToIndex(from, to, content.length);
        return from == to ? EMPTY : new Bytes(Arrays.copyOfRange(content, from, to));
    }

    /**
     * A text in UTF-8. An unpaired surrogate becomes {@code ?}.
     *
     * @param text the text
     * @return its bytes
     */
    public static Bytes utf8(String text) {
        return text.isEmpty() ? EMPTY : new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The text that these bytes are in UTF-8.
     *
     * @return the text
     * @throws CharacterCodingException if they are not valid UTF-8; nothing is ever replaced
     */
    public String utf8() throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content, from, length))
                .toString();
    }

    /**
     * How many bytes there are.
     *
     * @return the number, 0 or more
     */
    public int length() {
        return length;
    }

    /**
     * One byte.
     *
     * @param index its place, from 0
     * @return the byte
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public byte byteAt(int index) {
        return content[from + Objects.checkIndex(index, length)];
    }

    /**
     * Copies all bytes into an array.
     *
     * @param target the array
     * @param at where the first byte goes
     * @throws IndexOutOfBoundsException if they do not fit
     */
    public void copyTo(byte[] target, int at) {
        System.arraycopy(content, from, target, at, length);
    }

    /**
     * A copy as an array.
     *
     * @return a new array
     */
    public byte[] toArray() {
        return Arrays.copyOfRange(content, from, from + length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that
                && Arrays.equals(content, from, from + length, that.content, that.from, that.from + that.length);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + content[i];
        }
        return hash;
    }

    /** The bytes as text for messages: printable ASCII as it is, a backslash doubled, others as {@code \xNN}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(length);
        for (int i = from; i < from + length; i++) {
            byte each = content[i];
            if (each == '\\') {
                text.append("\\\\");
            } else if (each >= ' ' && each < 0x7F) {
                text.append((char) each);
            } else {
                text.append("\\x").append(HexFormat.of().toHexDigits(each));
            }
        }
        return text.toString();
    }
}
