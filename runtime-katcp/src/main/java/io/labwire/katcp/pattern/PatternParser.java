package io.labwire.katcp.pattern;

import java.util.ArrayList;
import java.util.List;

/** Reads a regular expression in the syntax of Python. */
final class PatternParser {

    private static final int MOST_REPETITIONS = 1_000;
    private static final int DEEPEST = 100;

    private final CharacterReader in;
    private final ClassParser classes;
    private boolean anyCase;
    private int depth;

    PatternParser(String text) {
        this.in = new CharacterReader(text);
        this.classes = new ClassParser(in);
    }

    Node parse() throws PatternFault {
        while (in.skip("(?i)")) {
            anyCase = true;
        }
        Node all = either();
        if (in.hasNext()) {
            throw in.fault("a ) without its (");
        }
        return all;
    }

    private Node either() throws PatternFault {
        List<Node> branches = new ArrayList<>();
        do {
            branches.add(row());
        } while (in.skip("|"));
        return branches.size() == 1 ? branches.get(0) : new Node.Either(branches);
    }

    private Node row() throws PatternFault {
        List<Node> nodes = new ArrayList<>();
        while (in.hasNext() && in.peek() != '|' && in.peek() != ')') {
            nodes.add(repeated(one()));
        }
        return new Node.Row(nodes);
    }

    private Node one() throws PatternFault {
        if (in.skip("(")) {
            return group();
        } else if (in.skip("[")) {
            return new Node.One(classes.brackets(anyCase));
        } else if (in.skip("\\")) {
            return escape();
        } else if (in.skip(".")) {
            return new Node.One(CharacterSet.ANY);
        } else if (in.skip("^")) {
            return new Node.At(Place.BEGIN);
        } else if (in.skip("$")) {
            return new Node.At(Place.END_OR_LAST_LINE);
        } else if (isRepeat()) {
            throw in.fault("nothing to repeat");
        }
        return character(CharacterSet.of(in.next()));
    }

    private Node group() throws PatternFault {
        if (++depth > DEEPEST) {
            throw in.fault("groups too deep in one another");
        }
        boolean before = anyCase;
        if (in.skip("?i:")) {
            anyCase = true;
        } else if (in.skip("?P<")) {
            in.skipName();
        } else if (!in.skip("?:") && in.hasNext() && in.peek() == '?') {
            throw in.fault("a kind of group that is not supported");
        }
        Node inside = either();
        if (!in.skip(")")) {
            throw in.fault("a missing )");
        }
        anyCase = before;
        depth--;
        return inside;
    }

    private Node escape() throws PatternFault {
        if (in.skip("A")) {
            return new Node.At(Place.BEGIN);
        } else if (in.skip("Z") || in.skip("z")) {
            return new Node.At(Place.END);
        } else if (in.skip("b")) {
            return new Node.At(Place.WORD_EDGE);
        } else if (in.skip("B")) {
            return new Node.At(Place.NO_WORD_EDGE);
        } else if (in.hasNext() && in.peek() >= '1' && in.peek() <= '9') {
            throw in.fault("a back reference, which is not supported");
        }
        return character(classes.escape());
    }

    private Node character(CharacterSet set) {
        return new Node.One(anyCase ? set.inAnyCase() : set);
    }

    private boolean isRepeat() {
        return in.peek() == '*' || in.peek() == '+' || in.peek() == '?' || in.isCount();
    }

    /** Whether as few or as many as possible are taken does not matter to whether there is a match. */
    private Node repeated(Node node) throws PatternFault {
        Node repeated = node;
        if (in.skip("*")) {
            repeated = new Node.Repeated(node, 0, Node.Repeated.ENDLESS);
        } else if (in.skip("+")) {
            repeated = new Node.Repeated(node, 1, Node.Repeated.ENDLESS);
        } else if (in.skip("?")) {
            repeated = new Node.Repeated(node, 0, 1);
        } else if (in.isCount()) {
            repeated = counted(node);
        } else {
            return node;
        }
        boolean lazy = in.skip("?");
        if (!lazy && in.skip("+")) {
            throw in.fault("a possessive repetition, which is not supported");
        } else if (in.hasNext() && isRepeat()) {
            throw in.fault("a repetition of a repetition");
        }
        return repeated;
    }

    private Node counted(Node node) throws PatternFault {
        in.next();
        int least = in.number(0, MOST_REPETITIONS);
        int most = least;
        if (in.skip(",")) {
            most = in.number(Node.Repeated.ENDLESS, MOST_REPETITIONS);
        }
        in.next();
        if (most < least) {
            throw in.fault("more repetitions at least than at most");
        }
        return new Node.Repeated(node, least, most);
    }
}
