package io.labwire.codegen.scanner.emit;

import io.labwire.codegen.scanner.machine.Machine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A state that many bytes leave unchanged, and which therefore has a loop of its own.
 *
 * @param state the number of the state
 * @param name its name
 * @param bytes the bytes that leave it unchanged
 * @param wide whether eight bytes at a time pay: nearly all bytes leave it unchanged, and its runs are long
 */
record Loop(int state, String name, BitSet bytes, boolean wide) {

    /** Eight bits of one byte say which loops a byte goes on in. */
    private static final int MOST = 8;

    static List<Loop> of(Machine machine) {
        List<Loop> loops = new ArrayList<>();
        for (int state = 0; state < machine.states().size() && loops.size() < MOST; state++) {
            BitSet bytes = machine.repeated(state);
            if (!bytes.isEmpty()) {
                boolean wide = new StopTests(bytes).worthwhile() && !machine.reentered(state);
                loops.add(new Loop(state, machine.states().get(state).name(), bytes, wide));
            }
        }
        return loops;
    }
}
