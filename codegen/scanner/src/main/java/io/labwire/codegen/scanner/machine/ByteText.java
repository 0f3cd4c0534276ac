package io.labwire.codegen.scanner.machine;

import java.util.BitSet;
import java.util.List;

/** Bytes as people read them. */
public final class ByteText {

    private ByteText() {}

    /**
     * A set of bytes in the manner of a grammar.
     *
     * @param bytes the set
     * @return such as {@code [a-z_]}, or {@code ~[\n]} if it is shorter to say what is not in it
     */
    public static String set(BitSet bytes) {
        if (bytes.cardinality() <= 128) {
            return "[" + members(bytes) + "]";
        }
        BitSet others = (BitSet) bytes.clone();
        others.flip(0, 256);
        return "~[" + members(others) + "]";
    }

    static String quoted(List<Integer> bytes) {
        StringBuilder text = new StringBuilder("\"");
        bytes.forEach(each -> text.append(one(each)));
        return text.append('"').toString();
    }

    private static String members(BitSet bytes) {
        StringBuilder text = new StringBuilder();
        for (int from = bytes.nextSetBit(0); from >= 0; ) {
            int last = bytes.nextClearBit(from) - 1;
            text.append(one(from));
            if (last > from) {
                text.append(last > from + 1 ? "-" : "").append(one(last));
            }
            from = bytes.nextSetBit(last + 1);
        }
        return text.toString();
    }

    private static String one(int value) {
        return switch (value) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\\', '"', '-', ']' -> "\\" + (char) value;
            default -> value >= ' ' && value < 0x7F ? String.valueOf((char) value) : String.format("\\x%02X", value);
        };
    }
}
