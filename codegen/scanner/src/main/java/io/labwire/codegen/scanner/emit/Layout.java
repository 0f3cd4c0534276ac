package io.labwire.codegen.scanner.emit;

import io.labwire.codegen.scanner.machine.Machine;
import io.labwire.codegen.scanner.machine.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * The order that states stand in: each after all that lead to it, so that scanning runs through the code from top to
 * bottom. States that lead to one another stand together in a loop. Steps that stop do not count, as the scan ends there;
 * nor do those that a state repeats itself with.
 *
 * @param sections the states in order, cut into what stands together
 */
record Layout(List<Section> sections) {

    /**
     * States that stand together.
     *
     * @param states their numbers in the machine
     * @param loop whether they lead to one another, or else only from an earlier to a later one, within one mode
     */
    record Section(List<Integer> states, boolean loop) {}

    static Layout of(Machine machine) {
        return new Layout(join(machine, new Components(machine).inOrder()));
    }

    /** The states as they stand in the code, by their numbers in the machine. */
    List<Integer> order() {
        return sections.stream().flatMap(section -> section.states().stream()).toList();
    }

    private static List<Section> join(Machine machine, List<Section> parts) {
        List<Section> sections = new ArrayList<>();
        for (Section part : parts) {
            Section last = sections.isEmpty() ? null : sections.get(sections.size() - 1);
            if (last != null
                    && !last.loop()
                    && !part.loop()
                    && mode(machine, last).equals(mode(machine, part))) {
                List<Integer> both = new ArrayList<>(last.states());
                both.addAll(part.states());
                sections.set(sections.size() - 1, new Section(both, false));
            } else {
                sections.add(part);
            }
        }
        return sections;
    }

    private static String mode(Machine machine, Section section) {
        return machine.states().get(section.states().get(0)).mode();
    }

    /** The strongly connected components of a machine, by Tarjan's algorithm, which finds the last ones first. */
    private static final class Components {

        private final Machine machine;
        private final int[] index;
        private final int[] low;
        private final boolean[] open;
        private final Deque<Integer> stack = new ArrayDeque<>();
        private final List<Section> found = new ArrayList<>();
        private int next = 1;

        Components(Machine machine) {
            this.machine = machine;
            this.index = new int[machine.states().size()];
            this.low = new int[machine.states().size()];
            this.open = new boolean[machine.states().size()];
        }

        List<Section> inOrder() {
            visit(0);
            for (int state = 0; state < index.length; state++) {
                if (index[state] == 0) {
                    visit(state);
                }
            }
            Collections.reverse(found);
            return found;
        }

        private void visit(int state) {
            index[state] = low[state] = next++;
            stack.push(state);
            open[state] = true;
            List<Integer> targets = targets(state);
            for (int target : targets) {
                if (index[target] == 0) {
                    visit(target);
                    low[state] = Math.min(low[state], low[target]);
                } else if (open[target]) {
                    low[state] = Math.min(low[state], index[target]);
                }
            }
            if (low[state] == index[state]) {
                close(state, targets.contains(state));
            }
        }

        private void close(int first, boolean leadsToItself) {
            List<Integer> members = new ArrayList<>();
            int member;
            do {
                member = stack.pop();
                open[member] = false;
                members.add(0, member);
            } while (member != first);
            found.add(new Section(members, leadsToItself || members.size() > 1));
        }

        /** In the reverse of the order wanted: what is visited last comes first in the code. */
        private List<Integer> targets(int state) {
            List<Integer> targets = new ArrayList<>(machine.states().get(state).steps().stream()
                    .filter(step -> !step.stops() && !(step.plain() && step.next() == state))
                    .map(Step::next)
                    .distinct()
                    .sorted()
                    .toList());
            Collections.reverse(targets);
            return targets;
        }
    }
}
