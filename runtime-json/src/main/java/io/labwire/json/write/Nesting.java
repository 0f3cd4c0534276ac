package io.labwire.json.write;

import java.util.Arrays;

/** Where a writer stands: what is open, and what may come next. */
final class Nesting {

    /** What may come next at one level. */
    enum Place {
        /** The one value. */
        ROOT,
        /** Nothing. */
        COMPLETE,
        /** Nothing, and what there was has been given away. */
        FINISHED,
        /** The first item of a list, or its end. */
        FIRST_ITEM,
        /** A further item, or the end. */
        ITEM,
        /** The first key of an object, or its end. */
        FIRST_KEY,
        /** A further key, or the end. */
        KEY,
        /** The value of a key. */
        VALUE
    }

    private static final int FEW = 6;

    private Place[] places = new Place[FEW];
    private int depth;

    Nesting() {
        places[0] = Place.ROOT;
    }

    Place place() {
        return places[depth];
    }

    void move(Place next) {
        places[depth] = next;
    }

    void open(Place first) {
        depth++;
        if (depth == places.length) {
            places = Arrays.copyOf(places, 2 * depth);
        }
        places[depth] = first;
    }

    void close() {
        depth--;
    }

    int depth() {
        return depth;
    }
}
