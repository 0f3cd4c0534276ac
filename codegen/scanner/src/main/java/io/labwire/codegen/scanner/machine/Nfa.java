package io.labwire.codegen.scanner.machine;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The rules of one mode as a nondeterministic automaton over bytes. Node 0 is the start. The order of nodes that one
 * leads to is the order of preference: between two rules that match the same bytes, the earlier one wins.
 *
 * @param mode the name of the mode
 * @param nodes the nodes
 */
public record Nfa(String mode, List<Node> nodes) {

    /**
     * One node: it leads on without a byte, or with one, or it ends a token.
     *
     * @param rule the rule under way; empty at the start
     * @param free the nodes it leads to without a byte, in order of preference
     * @param edges the nodes it leads to with a byte
     * @param ending what ends here, if anything does
     */
    public record Node(Optional<TokenRule> rule, List<Integer> free, List<Edge> edges, Optional<Ending> ending) {

        /** Copies the lists. */
        public Node {
            Objects.requireNonNull(rule, "rule");
            free = List.copyOf(free);
            edges = List.copyOf(edges);
            Objects.requireNonNull(ending, "ending");
        }
    }

    /**
     * A way on with one byte.
     *
     * @param bytes the bytes that take it, 0 to 255
     * @param target the node it leads to
     */
    public record Edge(BitSet bytes, int target) {

        /** Copies the set. */
        public Edge {
            bytes = (BitSet) bytes.clone();
        }

        @Override
        public BitSet bytes() {
            return (BitSet) bytes.clone();
        }

        boolean takes(int value) {
            return bytes.get(value);
        }
    }

    /** Copies the nodes. */
    public Nfa {
        Objects.requireNonNull(mode, "mode");
        nodes = List.copyOf(nodes);
    }
}
