package io.labwire.codegen.scanner.machine;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * All modes as one machine: a state and a byte give a {@link Step}, always. State 0 is the start.
 *
 * @param states the states
 * @param modes the state that a mode begins in, for each mode in which a token can be waited for, in the order of the
 *     grammar
 * @param tokens the types of the tokens it makes, in the order of the grammar
 */
public record Machine(List<State> states, Map<String, Integer> modes, List<String> tokens) {

    /**
     * One state.
     *
     * @param name a name that no other state has: {@code AT_} and the mode that begins there, or {@code IN_} and the rule
     *     that can end there or is first under way
     * @param mode the mode it is in
     * @param steps what each byte does, 256 of them
     * @param underway the token that would end here if no more bytes came, if one would
     */
    public record State(String name, String mode, List<Step> steps, Optional<String> underway) {

        /** Copies the steps. */
        public State {
            steps = List.copyOf(steps);
        }
    }

    /** Copies the states and the tokens. */
    public Machine {
        states = List.copyOf(states);
        tokens = List.copyOf(tokens);
    }

    /**
     * The bytes that change nothing in a state.
     *
     * @param state the number of the state
     * @return the bytes, possibly none
     */
    public BitSet repeated(int state) {
        BitSet bytes = new BitSet(Dfa.BYTES);
        List<Step> steps = states.get(state).steps();
        IntStream.range(0, Dfa.BYTES)
                .filter(value -> steps.get(value).plain() && steps.get(value).next() == state)
                .forEach(bytes::set);
        return bytes;
    }

    /**
     * Whether the machine can come back to a state with the same token still under way, other than by repeating it.
     * Such a state sees short runs; any other is left once per token.
     *
     * @param state the number of the state
     * @return whether it is entered more than once in one token
     */
    public boolean reentered(int state) {
        BitSet seen = new BitSet();
        boolean[] back = {false};
        visit(state, state, seen, back);
        return back[0];
    }

    private void visit(int from, int sought, BitSet seen, boolean[] back) {
        for (Step step : states.get(from).steps()) {
            if (step.plain() && step.next() != from) {
                back[0] |= step.next() == sought;
                if (step.next() != sought && !seen.get(step.next())) {
                    seen.set(step.next());
                    visit(step.next(), sought, seen, back);
                }
            }
        }
    }
}
