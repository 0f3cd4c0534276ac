package io.labwire.katcp.pattern;

import java.util.Arrays;

/**
 * A regular expression that is searched for in texts. It has what expressions have in Python, but what cannot be found in
 * bounded time: back references and looking ahead or behind. Not safe for use by several threads at once.
 */
public final class SearchPattern {

    private final Program program;
    private final int[] states;
    private final int[] nextStates;
    private final int[] pending;
    private final int[] seen;
    private int count;
    private int round;

    private SearchPattern(Program program) {
        this.program = program;
        this.states = new int[program.size()];
        this.nextStates = new int[program.size()];
        this.pending = new int[2 * program.size()];
        this.seen = new int[program.size()];
    }

    /**
     * An expression.
     *
     * @param text the expression, in the syntax of Python
     * @return what is searched for
     * @throws PatternFault if it is none, is too large, or asks for what cannot be found in bounded time
     */
    public static SearchPattern of(String text) throws PatternFault {
        return new SearchPattern(Program.of(new PatternParser(text).parse(), text.length()));
    }

    /**
     * Whether some part of a text matches.
     *
     * @param text the text
     * @param steps the work that it may be; what it was is taken off
     * @return whether it is found
     * @throws Steps.ExhaustedException if it would be more
     */
    public boolean isFoundIn(String text, Steps steps) {
        int[] characters = text.codePoints().toArray();
        int[] present = states;
        int[] following = nextStates;
        int presentCount = 0;
        begin();
        for (int index = 0; index <= characters.length; index++) {
            // The match may begin here as well as before.
            count = presentCount;
            if (reach(0, index, characters, present, steps)) {
                return true;
            }
            presentCount = count;
            begin();
            count = 0;
            if (index < characters.length) {
                for (int i = 0; i < presentCount; i++) {
                    steps.take();
                    int state = present[i];
                    if (program.set(state).contains(characters[index])
                            && reach(program.next(state), index + 1, characters, following, steps)) {
                        return true;
                    }
                }
            }
            presentCount = count;
            int[] swap = present;
            present = following;
            following = swap;
        }
        return false;
    }

    /** What is reached from here on has not been reached yet. */
    private void begin() {
        if (++round == Integer.MAX_VALUE) {
            Arrays.fill(seen, 0);
            round = 1;
        }
    }

    /** Adds the states that a state leads to without a character; true if one of them is the end. */
    private boolean reach(int from, int index, int[] characters, int[] reached, Steps steps) {
        int depth = 0;
        pending[depth++] = from;
        while (depth > 0) {
            int state = pending[--depth];
            if (seen[state] == round) {
                continue;
            }
            seen[state] = round;
            steps.take();
            switch (program.kind(state)) {
                case FOUND -> {
                    return true;
                }
                case CHARACTER -> reached[count++] = state;
                case PLACE -> {
                    if (program.place(state).isAt(index, characters)) {
                        pending[depth++] = program.next(state);
                    }
                }
                case FORK -> {
                    pending[depth++] = program.other(state);
                    pending[depth++] = program.next(state);
                }
            }
        }
        return false;
    }
}
