package io.labwire.codegen.scanner.emit;

import io.labwire.codegen.scanner.machine.Machine;
import java.util.BitSet;
import java.util.Optional;

/**
 * The bytes that leave a state unchanged, and which it has a loop of its own for.
 *
 * @param bytes the bytes
 * @param wide whether eight bytes at a time pay: nearly all bytes leave the state unchanged, and its runs are long
 */
record Loop(BitSet bytes, boolean wide) {

    static Optional<Loop> of(Machine machine, int state) {
        BitSet bytes = machine.repeated(state);
        boolean wide = new StopTests(bytes).worthwhile() && !machine.reentered(state);
        return bytes.isEmpty() ? Optional.empty() : Optional.of(new Loop(bytes, wide));
    }
}
