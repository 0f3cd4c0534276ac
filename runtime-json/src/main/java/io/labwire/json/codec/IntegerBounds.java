package io.labwire.json.codec;

import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import io.labwire.json.read.JsonReader;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;

/**
 * The range of whole numbers of any size.
 *
 * @param least the least one, if there is one
 * @param most the greatest one, if there is one
 */
public record IntegerBounds(Optional<BigInteger> least, Optional<BigInteger> most) {

    /** Those of 64 bits without a sign. */
    public static final IntegerBounds UINT64 = new IntegerBounds(
            Optional.of(BigInteger.ZERO),
            Optional.of(BigInteger.ONE.shiftLeft(Long.SIZE).subtract(BigInteger.ONE)));

    /** Checks that both parts are there. */
    public IntegerBounds {
        Objects.requireNonNull(least, "least");
        Objects.requireNonNull(most, "most");
    }

    /**
     * Checks a number that was read.
     *
     * @param value the number
     * @param reader the reader, which has come upon it
     * @return the number
     * @throws WireFormatException if it is out of range
     */
    public BigInteger check(BigInteger value, JsonReader reader) throws WireFormatException {
        if (!allow(value)) {
            throw reader.fault(Kind.OUT_OF_RANGE, expected(), "a number outside of these");
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
    public void require(BigInteger value, String component) {
        if (!allow(value)) {
            throw new IllegalArgumentException(component + " is " + expected());
        }
    }

    private boolean allow(BigInteger value) {
        return least.filter(end -> value.compareTo(end) < 0).isEmpty()
                && most.filter(end -> value.compareTo(end) > 0).isEmpty();
    }

    private String expected() {
        String from = least.map(end -> " not below " + end).orElse("");
        return "a number" + from + most.map(end -> " not above " + end).orElse("");
    }
}
