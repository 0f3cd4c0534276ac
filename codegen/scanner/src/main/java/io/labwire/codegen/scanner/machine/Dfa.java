package io.labwire.codegen.scanner.machine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of one mode as a deterministic automaton over bytes. State 0 is the start.
 *
 * @param mode the name of the mode
 * @param states the states, in the order they were found in
 */
record Dfa(String mode, List<State> states) {

    /** The number of byte values. */
    static final int BYTES = 256;

    /** In place of a state: the byte leads nowhere. */
    static final int NOWHERE = -1;

    /**
     * One state.
     *
     * @param next the state each byte leads to, or {@link #NOWHERE}
     * @param ending what a token that ends here does
     * @param rules the rules that are under way, in the order of the grammar
     */
    @SuppressWarnings("ArrayRecordComponent") // made once, never compared, and 256 boxed numbers would be no better
    record State(int[] next, Optional<Ending> ending, List<TokenRule> rules) {

        /** Whether every token that gets here ends here, with its last byte. */
        boolean terminal() {
            return Arrays.stream(next).allMatch(each -> each == NOWHERE);
        }
    }

    /** Makes nodes that can be under way at once into one state, keeping their order, so that earlier rules win. */
    static Dfa of(Nfa nfa) {
        List<List<Integer>> found = new ArrayList<>();
        Map<List<Integer>, Integer> numbers = new HashMap<>();
        List<State> states = new ArrayList<>();
        found.add(closure(nfa, List.of(0)));
        numbers.put(found.get(0), 0);
        for (int state = 0; state < found.size(); state++) {
            List<Integer> nodes = found.get(state);
            Map<List<Integer>, Integer> reached = new HashMap<>();
            int[] next = new int[BYTES];
            for (int value = 0; value < BYTES; value++) {
                next[value] = reached.computeIfAbsent(
                        step(nfa, nodes, value),
                        targets -> targets.isEmpty()
                                ? NOWHERE
                                : numbers.computeIfAbsent(closure(nfa, targets), fresh -> {
                                    found.add(fresh);
                                    return found.size() - 1;
                                }));
            }
            states.add(new State(next, ending(nfa, nodes), rules(nfa, nodes)));
        }
        return new Dfa(nfa.mode(), states);
    }

    private static List<Integer> step(Nfa nfa, List<Integer> nodes, int value) {
        List<Integer> targets = new ArrayList<>();
        for (int node : nodes) {
            for (Nfa.Edge edge : nfa.nodes().get(node).edges()) {
                if (edge.takes(value)) {
                    targets.add(edge.target());
                }
            }
        }
        return targets;
    }

    private static List<Integer> closure(Nfa nfa, List<Integer> nodes) {
        Set<Integer> seen = new LinkedHashSet<>();
        nodes.forEach(node -> close(nfa, node, seen));
        return List.copyOf(seen);
    }

    private static void close(Nfa nfa, int node, Set<Integer> seen) {
        if (seen.add(node)) {
            nfa.nodes().get(node).free().forEach(each -> close(nfa, each, seen));
        }
    }

    private static Optional<Ending> ending(Nfa nfa, List<Integer> nodes) {
        return nodes.stream()
                .flatMap(node -> nfa.nodes().get(node).ending().stream())
                .findFirst();
    }

    private static List<TokenRule> rules(Nfa nfa, List<Integer> nodes) {
        return nodes.stream()
                .flatMap(node -> nfa.nodes().get(node).rule().stream())
                .distinct()
                .toList();
    }
}
