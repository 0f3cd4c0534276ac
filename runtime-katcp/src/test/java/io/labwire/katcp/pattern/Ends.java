package io.labwire.katcp.pattern;

import io.labwire.katcp.pattern.Node.At;
import io.labwire.katcp.pattern.Node.Either;
import io.labwire.katcp.pattern.Node.One;
import io.labwire.katcp.pattern.Node.Repeated;
import io.labwire.katcp.pattern.Node.Row;
import java.util.Set;
import java.util.TreeSet;

/** What an expression means, in the plainest words: where a match that begins somewhere may end. */
final class Ends {

    private final int[] text;

    Ends(String text) {
        this.text = text.codePoints().toArray();
    }

    boolean anywhere(Node node) {
        for (int from = 0; from <= text.length; from++) {
            if (!of(node, from).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Set<Integer> of(Node node, int from) {
        Set<Integer> ends = new TreeSet<>();
        if (node instanceof One one) {
            if (from < text.length && one.set().contains(text[from])) {
                ends.add(from + 1);
            }
        } else if (node instanceof At at) {
            if (at.place().isAt(from, text)) {
                ends.add(from);
            }
        } else if (node instanceof Either either) {
            either.nodes().forEach(each -> ends.addAll(of(each, from)));
        } else if (node instanceof Row row) {
            ends.add(from);
            for (Node each : row.nodes()) {
                Set<Integer> next = of(each, ends);
                ends.clear();
                ends.addAll(next);
            }
        } else if (node instanceof Repeated repeated) {
            ends.addAll(repeated(repeated, from));
        }
        return ends;
    }

    private Set<Integer> of(Node node, Set<Integer> froms) {
        Set<Integer> ends = new TreeSet<>();
        froms.forEach(from -> ends.addAll(of(node, from)));
        return ends;
    }

    private Set<Integer> repeated(Repeated repeated, int from) {
        Set<Integer> now = new TreeSet<>(Set.of(from));
        for (int i = 0; i < repeated.least(); i++) {
            now = of(repeated.node(), now);
        }
        Set<Integer> ends = new TreeSet<>(now);
        for (int i = repeated.least(); i < repeated.most() && !now.isEmpty(); i++) {
            now = of(repeated.node(), now);
            now.removeAll(ends); // from there all has been tried
            ends.addAll(now);
        }
        return ends;
    }
}
