package io.labwire.katcp.pattern;

import java.util.ArrayList;
import java.util.List;

/** An expression as states, of which a search keeps all that it may be in. */
final class Program {

    /** What a state waits for. */
    enum Kind {
        /** One character of some. */
        CHARACTER,
        /** A place in the text. */
        PLACE,
        /** Nothing: it leads to two others. */
        FORK,
        /** Nothing: the expression is found. */
        FOUND
    }

    /** Counted repetitions are written out, and would make an expression of a few characters as large as they like. */
    static final int MOST_STATES = 10_000;

    private static final class State {
        private final Kind kind;
        private CharacterSet set = CharacterSet.ANY;
        private Place place = Place.BEGIN;
        private int next;
        private int other;

        private State(Kind kind) {
            this.kind = kind;
        }
    }

    private final List<State> states = new ArrayList<>();
    private final int length;
    private int work;

    private Program(int length) {
        this.length = length;
    }

    /** The states of an expression of some length, of which the first is the one to begin with. */
    static Program of(Node expression, int length) throws PatternFault {
        Program program = new Program(length);
        program.append(expression);
        program.add(Kind.FOUND);
        return program;
    }

    int size() {
        return states.size();
    }

    Kind kind(int state) {
        return states.get(state).kind;
    }

    CharacterSet set(int state) {
        return states.get(state).set;
    }

    Place place(int state) {
        return states.get(state).place;
    }

    int next(int state) {
        return states.get(state).next;
    }

    int other(int state) {
        return states.get(state).other;
    }

    /** Adds the states of a part; they lead to the state that is added after them. */
    private void append(Node node) throws PatternFault {
        // Parts without a state of their own can be repeated as well.
        if (++work > MOST_STATES) {
            throw new PatternFault("too many repetitions", length - 1);
        }
        if (node instanceof Node.One one) {
            add(Kind.CHARACTER).set = one.set();
        } else if (node instanceof Node.At at) {
            add(Kind.PLACE).place = at.place();
        } else if (node instanceof Node.Row row) {
            for (Node each : row.nodes()) {
                append(each);
            }
        } else if (node instanceof Node.Either either) {
            either(either.nodes());
        } else if (node instanceof Node.Repeated repeated) {
            repeated(repeated);
        }
    }

    private void either(List<Node> nodes) throws PatternFault {
        List<State> ends = new ArrayList<>();
        for (Node node : nodes.subList(0, nodes.size() - 1)) {
            State fork = add(Kind.FORK);
            append(node);
            ends.add(jump());
            fork.other = size();
        }
        append(nodes.get(nodes.size() - 1));
        for (State end : ends) {
            end.next = size();
            end.other = size();
        }
    }

    private void repeated(Node.Repeated repeated) throws PatternFault {
        for (int i = 0; i < repeated.least(); i++) {
            append(repeated.node());
        }
        if (repeated.most() == Node.Repeated.ENDLESS) {
            int again = size();
            State fork = add(Kind.FORK);
            append(repeated.node());
            State back = jump();
            back.next = again;
            back.other = again;
            fork.other = size();
            return;
        }
        List<State> forks = new ArrayList<>();
        for (int i = repeated.least(); i < repeated.most(); i++) {
            forks.add(add(Kind.FORK));
            append(repeated.node());
        }
        for (State fork : forks) {
            fork.other = size();
        }
    }

    /** A state that only leads to another, which is set later. */
    private State jump() throws PatternFault {
        return add(Kind.FORK);
    }

    private State add(Kind kind) throws PatternFault {
        if (size() >= MOST_STATES) {
            throw new PatternFault("too many repetitions", length - 1);
        }
        State state = new State(kind);
        states.add(state);
        state.next = size();
        state.other = size();
        return state;
    }
}
