package io.labwire.codegen.scanner.emit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * How to see in a word of eight bytes where a loop may stop: all low bytes up to a bound at once, any other byte by
 * itself. The bound takes in a few low bytes that do not stop the loop; they are rare, and the loop goes on after them.
 */
final class StopTests {

    private static final int BYTES = 256;
    private static final int CONTROLS = 0x21;
    private static final int MOST_TESTS = 4;
    private static final long ONES = 0x0101010101010101L;

    private final int bound;
    private final List<Integer> single = new ArrayList<>();

    StopTests(BitSet repeated) {
        int low = CONTROLS - repeated.get(0, CONTROLS).cardinality();
        this.bound = low > 2 ? CONTROLS : 0;
        for (int value = repeated.nextClearBit(bound); value < BYTES; value = repeated.nextClearBit(value + 1)) {
            single.add(value);
        }
    }

    boolean worthwhile() {
        return tests() > 0 && tests() <= MOST_TESTS;
    }

    private int tests() {
        return single.size() + (bound > 0 ? 1 : 0);
    }

    /** The bound: every byte below it may stop the loop; 0 if there is none. */
    int bound() {
        return bound;
    }

    List<Integer> single() {
        return single;
    }

    /** A byte, eight times over. */
    static String word(int value) {
        return String.format("0x%016XL", ONES * value);
    }
}
