package io.labwire.katcp.pattern;

import java.util.List;

/** A part of a regular expression. */
sealed interface Node {

    /** One character of some. */
    record One(CharacterSet set) implements Node {}

    /** A place, and no character. */
    record At(Place place) implements Node {}

    /** One after the other; nothing at all if there are none. */
    record Row(List<Node> nodes) implements Node {}

    /** One or the other. */
    record Either(List<Node> nodes) implements Node {}

    /**
     * The same again and again.
     *
     * @param least how often at least
     * @param most how often at most, {@link #ENDLESS} for any number
     */
    record Repeated(Node node, int least, int most) implements Node {

        static final int ENDLESS = Integer.MAX_VALUE;
    }
}
