package io.labwire.katcp.wire;

import io.labwire.core.Bytes;
import io.labwire.core.Pieces;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A view of one valid line in the bytes that hold it. It copies nothing until asked for a value, and is there until the
 * reader it came from goes on.
 *
 * <p>Arguments count from 0. Where they stand in {@link #array()} is told without allocating anything; there they are as
 * sent, with their escapes.
 */
public final class Line {

    private static final int NAME = 1;
    private static final int ID = 2;

    private KatcpScanner tokens;
    private byte[] bytes = new byte[0];
    private int origin;
    private int firstArgument;

    Line(KatcpScanner tokens) {
        this.tokens = tokens;
    }

    /** Makes this the view of the line whose first byte is at {@code from}. */
    void over(KatcpScanner found, byte[] array, int from) {
        tokens = found;
        bytes = array;
        origin = from;
        firstArgument = found.type(ID) == KatcpScanner.ID ? ID + 1 : ID;
    }

    /**
     * The kind of the message.
     *
     * @return request, reply or inform
     */
    public MessageKind kind() {
        return switch (tokens.type(0)) {
            case KatcpScanner.REQUEST -> MessageKind.REQUEST;
            case KatcpScanner.REPLY -> MessageKind.REPLY;
            default -> MessageKind.INFORM;
        };
    }

    /**
     * The name of the message.
     *
     * @return a new string, ASCII only
     */
    public String name() {
        int from = tokens.begin(NAME);
        return new String(bytes, origin + from, nameLength(), StandardCharsets.ISO_8859_1);
    }

    /**
     * Whether the message has some name, without making a string of it.
     *
     * @param name ASCII only
     * @return whether it is the message's
     */
    public boolean hasName(String name) {
        int from = origin + tokens.begin(NAME);
        if (nameLength() != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (bytes[from + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    int nameLength() {
        return tokens.end(NAME) - tokens.begin(NAME);
    }

    boolean hasName(byte[] name) {
        int from = origin + tokens.begin(NAME);
        return Arrays.equals(name, 0, name.length, bytes, from, from + nameLength());
    }

    /**
     * The id of the message.
     *
     * @return 1 to 2147483647, or {@link Message#NO_ID}
     */
    public int id() {
        if (firstArgument == ID) {
            return Message.NO_ID;
        }
        int value = 0;
        int end = origin + tokens.end(ID);
        for (int at = origin + tokens.begin(ID); at < end; at++) {
            value = value * 10 + (bytes[at] - '0');
        }
        return value;
    }

    /**
     * How many arguments there are.
     *
     * @return the number, 0 or more
     */
    public int argumentCount() {
        return tokens.count() - firstArgument - 1;
    }

    /**
     * The value of an argument.
     *
     * @param index which, from 0
     * @return a copy of its bytes, without escapes
     * @throws IndexOutOfBoundsException if there is no such argument
     */
    public Bytes argument(int index) {
        int from = argumentFrom(index);
        int to = argumentTo(index);
        if (!argumentEscaped(index)) {
            return Bytes.of(bytes, from, to);
        }
        byte[] value = new byte[to - from];
        return Bytes.of(value, 0, unescape(index, value, 0));
    }

    /**
     * The values of all arguments from one on. Small ones that lie near one another share memory: each keeps at most a kilobyte of its
     * neighbours.
     *
     * @param first the first of them, from 0 to the number of arguments
     * @return copies of their bytes, without escapes
     * @throws IndexOutOfBoundsException if there are not so many arguments
     */
    public List<Bytes> arguments(int first) {
        int count = argumentCount();
        Bytes[] values = new Bytes[count - Objects.checkIndex(first, count + 1)];
        if (values.length > 0) {
            KatcpScanner found = tokens;
            int start = origin;
            int token = firstArgument + first;
            Pieces pieces = new Pieces(bytes, origin + found.end(token + values.length - 1));
            for (int i = 0; i < values.length; i++, token++) {
                values[i] = found.type(token) == KatcpScanner.ESCAPED_ARGUMENT
                        ? argument(first + i)
                        : pieces.of(start + found.begin(token), start + found.end(token));
            }
        }
        return List.of(values);
    }

    /**
     * The array that holds the line. It is not to be changed.
     *
     * @return the array itself
     */
    public byte[] array() {
        return bytes;
    }

    /**
     * Where an argument begins in {@link #array()}.
     *
     * @param index which, from 0
     * @return the index of its first byte
     * @throws IndexOutOfBoundsException if there is no such argument
     */
    public int argumentFrom(int index) {
        return origin + tokens.begin(token(index));
    }

    /**
     * Where an argument has ended in {@link #array()}.
     *
     * @param index which, from 0
     * @return the index after its last byte
     * @throws IndexOutOfBoundsException if there is no such argument
     */
    public int argumentTo(int index) {
        return origin + tokens.end(token(index));
    }

    /**
     * Whether an argument has escapes in it, so that what stands in {@link #array()} is not yet its value.
     *
     * @param index which, from 0
     * @return whether {@link #unescape} is needed
     * @throws IndexOutOfBoundsException if there is no such argument
     */
    public boolean argumentEscaped(int index) {
        return tokens.type(token(index)) == KatcpScanner.ESCAPED_ARGUMENT;
    }

    /**
     * Copies the value of an argument, without escapes.
     *
     * @param index which, from 0
     * @param target where to; there must be room for the argument as it was sent
     * @param at where in the target
     * @return how many bytes the value has
     * @throws IndexOutOfBoundsException if there is no such argument or no room
     */
    public int unescape(int index, byte[] target, int at) {
        int end = argumentTo(index);
        int next = at;
        for (int from = argumentFrom(index); from < end; from++) {
            byte each = bytes[from];
            if (each == '\\') {
                int meant = Escapes.value(bytes[++from]);
                if (meant != Escapes.NOTHING) {
                    target[next++] = (byte) meant;
                }
            } else {
                target[next++] = each;
            }
        }
        return next - at;
    }

    /**
     * The line as a message of its own, which stays when the reader goes on.
     *
     * @return the message
     */
    public Message toMessage() {
        return new Message(kind(), name(), id(), arguments(0));
    }

    private int token(int index) {
        if (index < 0 || index >= argumentCount()) {
            throw new IndexOutOfBoundsException("no argument " + index + " of " + argumentCount());
        }
        return firstArgument + index;
    }
}
