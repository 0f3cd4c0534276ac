package io.labwire.benchmarks.katcp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The peer of the generated scanner: what a careful engineer would write by hand, with the same rules.
 *
 * <p>It walks a whole line in one array, checks each byte against the same grammar, and notes where the arguments are. It
 * cannot resume in the middle of a line; a program that used it would have to find line ends first.
 */
final class PlainSplitter {

    private static final byte PLAIN = 0;
    private static final byte BLANK = 1;
    private static final byte EOL = 2;
    private static final byte BACKSLASH = 3;
    private static final byte FORBIDDEN = 4;

    private static final byte[] ARGUMENT_CLASS = new byte[256];
    private static final boolean[] NAME_BYTE = new boolean[256];
    private static final boolean[] ESCAPE_CODE = new boolean[256];

    static {
        ARGUMENT_CLASS[' '] = BLANK;
        ARGUMENT_CLASS['\t'] = BLANK;
        ARGUMENT_CLASS['\n'] = EOL;
        ARGUMENT_CLASS['\r'] = EOL;
        ARGUMENT_CLASS['\\'] = BACKSLASH;
        ARGUMENT_CLASS[0] = FORBIDDEN;
        ARGUMENT_CLASS[0x1B] = FORBIDDEN;
        for (char letter = 'a'; letter <= 'z'; letter++) {
            NAME_BYTE[letter] = true;
            NAME_BYTE[Character.toUpperCase(letter)] = true;
        }
        for (char digit = '0'; digit <= '9'; digit++) {
            NAME_BYTE[digit] = true;
        }
        NAME_BYTE['-'] = true;
        for (char code : "\\_0nret@".toCharArray()) {
            ESCAPE_CODE[code] = true;
        }
    }

    private byte[] bytes = new byte[0];
    private int kindAt;
    private int nameEnd;
    private int id;
    private int count;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private boolean[] escaped = new boolean[16];

    /**
     * Splits the line that starts at {@code from}.
     *
     * @return the position after its end, or the complement of the position of the first byte that is not allowed
     */
    int split(byte[] input, int from, int to) {
        bytes = input;
        kindAt = from;
        id = 0;
        count = 0;
        int at = from;
        byte kind = input[at];
        if (kind != '?' && kind != '!' && kind != '#') {
            return ~at;
        }
        at++;
        if (at == to || !isLetter(input[at])) {
            return ~at;
        }
        while (at < to && NAME_BYTE[input[at] & 0xFF]) {
            at++;
        }
        nameEnd = at;
        if (at < to && input[at] == '[') {
            at = id(input, at + 1, to);
            if (at < 0) {
                return at;
            }
        }
        return arguments(input, at, to);
    }

    private int id(byte[] input, int from, int to) {
        int at = from;
        long value = 0;
        while (at < to && input[at] >= (at == from ? '1' : '0') && input[at] <= '9') {
            value = value * 10 + (input[at] - '0');
            if (value > Integer.MAX_VALUE) {
                return ~from;
            }
            at++;
        }
        if (at == from || at == to || input[at] != ']') {
            return ~at;
        }
        id = (int) value;
        return at + 1;
    }

    private int arguments(byte[] input, int from, int to) {
        int at = from;
        while (at < to) {
            byte found = ARGUMENT_CLASS[input[at] & 0xFF];
            if (found == EOL) {
                return at + 1;
            }
            if (found != BLANK) {
                return ~at;
            }
            do {
                at++;
            } while (at < to && ARGUMENT_CLASS[input[at] & 0xFF] == BLANK);
            int start = at;
            boolean escapes = false;
            while (at < to) {
                found = ARGUMENT_CLASS[input[at] & 0xFF];
                if (found == PLAIN) {
                    at++;
                } else if (found == BACKSLASH) {
                    if (at + 1 == to || !ESCAPE_CODE[input[at + 1] & 0xFF]) {
                        return ~(at + 1);
                    }
                    escapes = true;
                    at += 2;
                } else {
                    break;
                }
            }
            if (found == FORBIDDEN) {
                return ~at;
            }
            if (at > start) {
                add(start, at, escapes);
            }
        }
        return ~at;
    }

    private void add(int start, int end, boolean escapes) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            escaped = Arrays.copyOf(escaped, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        escaped[count] = escapes;
        count++;
    }

    private static boolean isLetter(byte value) {
        return NAME_BYTE[value & 0xFF] && value > '9';
    }

    int argumentCount() {
        return count;
    }

    int argumentEnd(int index) {
        return ends[index];
    }

    /** The line of the last {@link #split} as an object of its own. */
    PlainMessage toMessage() {
        List<byte[]> arguments = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            arguments.add(argument(index));
        }
        String name = new String(bytes, kindAt + 1, nameEnd - kindAt - 1, StandardCharsets.ISO_8859_1);
        return new PlainMessage((char) bytes[kindAt], name, id, arguments);
    }

    private byte[] argument(int index) {
        if (!escaped[index]) {
            return Arrays.copyOfRange(bytes, starts[index], ends[index]);
        }
        byte[] plain = new byte[ends[index] - starts[index]];
        int length = 0;
        int at = starts[index];
        while (at < ends[index]) {
            byte each = bytes[at++];
            if (each != '\\') {
                plain[length++] = each;
                continue;
            }
            switch (bytes[at++]) {
                case '\\' -> plain[length++] = '\\';
                case '_' -> plain[length++] = ' ';
                case '0' -> plain[length++] = 0;
                case 'n' -> plain[length++] = '\n';
                case 'r' -> plain[length++] = '\r';
                case 'e' -> plain[length++] = 0x1B;
                case 't' -> plain[length++] = '\t';
                default -> {
                    // an escaped @ stands for nothing
                }
            }
        }
        return Arrays.copyOf(plain, length);
    }
}
