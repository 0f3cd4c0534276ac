package io.labwire.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import java.util.Arrays;

/** Where in a source the parts of a value are, by their numbers: line and column in the halves of a long. */
final class Places {

    private long[] lineAndColumn = new long[16];
    private int size;

    void add(JsonLocation place) {
        if (size == lineAndColumn.length) {
            lineAndColumn = Arrays.copyOf(lineAndColumn, 2 * size);
        }
        lineAndColumn[size++] = (long) place.getLineNr() << Integer.SIZE | Integer.toUnsignedLong(place.getColumnNr());
    }

    /** The place of a part of what a parser has read. */
    JsonLocation get(int part, JsonParser parser) {
        long place = lineAndColumn[Math.min(part, size - 1)];
        return new JsonLocation(
                parser.currentLocation().contentReference(), -1, (int) (place >> Integer.SIZE), (int) place);
    }
}
