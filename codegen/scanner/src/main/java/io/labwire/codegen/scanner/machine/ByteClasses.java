package io.labwire.codegen.scanner.machine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The bytes of a machine in classes: two bytes are in one class if they do the same in every state. Classes are
 * numbered in the order of their smallest byte.
 *
 * @param classOf the class of each byte, 256 of them
 * @param members the bytes of each class
 */
public record ByteClasses(List<Integer> classOf, List<BitSet> members) {

    /** Copies the lists. */
    public ByteClasses {
        classOf = List.copyOf(classOf);
        members = List.copyOf(members);
    }

    /**
     * Finds the classes of a machine.
     *
     * @param machine the machine
     * @return its classes
     */
    public static ByteClasses of(Machine machine) {
        Map<List<Step>, Integer> numbers = new HashMap<>();
        List<Integer> classOf = new ArrayList<>();
        List<BitSet> members = new ArrayList<>();
        for (int value = 0; value < Dfa.BYTES; value++) {
            int column = value;
            List<Step> steps = machine.states().stream()
                    .map(state -> state.steps().get(column))
                    .toList();
            int number = Objects.requireNonNullElse(numbers.putIfAbsent(steps, members.size()), members.size());
            if (number == members.size()) {
                members.add(new BitSet());
            }
            members.get(number).set(value);
            classOf.add(number);
        }
        return new ByteClasses(classOf, members);
    }

    /**
     * What the machine does in a state with a byte of a class.
     *
     * @param state the state
     * @param number the class
     * @return the step
     */
    public Step step(Machine.State state, int number) {
        return state.steps().get(members.get(number).nextSetBit(0));
    }
}
