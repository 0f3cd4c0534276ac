package io.labwire.json.codec;

import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import io.labwire.json.read.JsonReader;

/**
 * The range of floating point numbers. What is not a number is in none.
 *
 * @param least the least one, perhaps infinite
 * @param most the greatest one, perhaps infinite
 */
public record RealBounds(double least, double most) {

    /**
     * Checks a number that was read.
     *
     * @param value the number
     * @param reader the reader, which has come upon it
     * @return the number
     * @throws WireFormatException if it is out of range
     */
    public float check(float value, JsonReader reader) throws WireFormatException {
        return (float) check((double) value, reader);
    }

    /**
     * Checks a number that was read.
     *
     * @param value the number
     * @param reader the reader, which has come upon it
     * @return the number
     * @throws WireFormatException if it is out of range
     */
    public double check(double value, JsonReader reader) throws WireFormatException {
        if (!allow(value)) {
            throw reader.fault(Kind.OUT_OF_RANGE, expected(), String.valueOf(value));
        }
        return value;
    }

    /**
     * Checks a number that a record is made with.
     *
     * @param value the number
     * @param component what it is called
     * @throws IllegalArgumentException if it is out of range
     */
    public void require(double value, String component) {
        if (!allow(value)) {
            throw new IllegalArgumentException(component + " is " + expected() + ", not " + value);
        }
    }

    private boolean allow(double value) {
        return value >= least && value <= most;
    }

    private String expected() {
        if (most == Double.POSITIVE_INFINITY) {
            return "a number not below " + least;
        }
        return least == Double.NEGATIVE_INFINITY
                ? "a number not above " + most
                : "a number from " + least + " to " + most;
    }
}
