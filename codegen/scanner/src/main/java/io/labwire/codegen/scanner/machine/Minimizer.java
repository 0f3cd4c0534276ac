package io.labwire.codegen.scanner.machine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes states that no bytes can tell apart into one: all states start in one group, and groups are split until nothing
 * tells their members apart. Then each state gets a name of its own.
 */
final class Minimizer {

    private Minimizer() {}

    static Machine minimize(Machine machine) {
        int[] groups = new int[machine.states().size()];
        int count = 0;
        while (true) {
            int[] finer = refine(machine, groups);
            int finerCount = max(finer) + 1;
            if (finerCount == count) {
                return merge(machine, finer, finerCount);
            }
            groups = finer;
            count = finerCount;
        }
    }

    /** Two states stay together if they were, and all their steps lead from group to group alike. */
    private static int[] refine(Machine machine, int[] groups) {
        Map<List<Object>, Integer> numbers = new HashMap<>();
        int[] finer = new int[groups.length];
        for (int state = 0; state < groups.length; state++) {
            Machine.State each = machine.states().get(state);
            Optional<String> underway = each.underway();
            List<Step> steps = translated(each, groups);
            finer[state] = numbers.computeIfAbsent(List.of(groups[state], underway, steps), fresh -> numbers.size());
        }
        return finer;
    }

    private static Machine merge(Machine machine, int[] groups, int count) {
        List<Machine.State> merged = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int group = 0; group < count; group++) {
            Machine.State first = machine.states().get(firstOf(groups, group));
            merged.add(new Machine.State(
                    unique(first.name(), names), first.mode(), translated(first, groups), first.underway()));
        }
        Map<String, Integer> modes = new LinkedHashMap<>();
        machine.modes().forEach((mode, state) -> modes.put(mode, groups[state]));
        return new Machine(merged, modes, machine.tokens());
    }

    private static String unique(String base, Set<String> names) {
        String name = base;
        for (int i = 2; !names.add(name); i++) {
            name = base + "_" + i;
        }
        return name;
    }

    private static List<Step> translated(Machine.State state, int[] groups) {
        return state.steps().stream().map(step -> step.to(groups[step.next()])).toList();
    }

    private static int firstOf(int[] groups, int group) {
        int state = 0;
        while (groups[state] != group) {
            state++;
        }
        return state;
    }

    private static int max(int[] numbers) {
        int max = 0;
        for (int each : numbers) {
            max = Math.max(max, each);
        }
        return max;
    }
}
