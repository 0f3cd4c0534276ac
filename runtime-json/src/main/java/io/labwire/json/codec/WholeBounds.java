package io.labwire.json.codec;

import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import io.labwire.json.read.JsonReader;

/**
 * The range of whole numbers that an int or a long holds.
 *
 * @param least the least one
 * @param most the greatest one
 */
public record WholeBounds(long least, long most) {

    /** Those of 8 bits. */
    public static final WholeBounds INT8 = new WholeBounds(Byte.MIN_VALUE, Byte.MAX_VALUE);

    /** Those of 16 bits. */
    public static final WholeBounds INT16 = new WholeBounds(Short.MIN_VALUE, Short.MAX_VALUE);

    /** Those of 8 bits without a sign. */
    public static final WholeBounds UINT8 = new WholeBounds(0, 0xff);

    /** Those of 16 bits without a sign. */
    public static final WholeBounds UINT16 = new WholeBounds(0, 0xffff);

    /** Those of 32 bits without a sign. */
    public static final WholeBounds UINT32 = new WholeBounds(0, 0xffff_ffffL);

    /**
     * Checks a number that was read.
     *
     * @param value the number
     * @param reader the reader, which has come upon it
     * @return the number
     * @throws WireFormatException if it is out of range
     */
    public int check(int value, JsonReader reader) throws WireFormatException {
        return (int) check((long) value, reader);
    }

    /**
     * Checks a number that was read.
     *
     * @param value the number
     * @param reader the reader, which has come upon it
     * @return the number
     * @throws WireFormatException if it is out of range
     */
    public long check(long value, JsonReader reader) throws WireFormatException {
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
    public void require(long value, String component) {
        if (!allow(value)) {
            throw new IllegalArgumentException(component + " is " + expected() + ", not " + value);
        }
    }

    private boolean allow(long value) {
        return value >= least && value <= most;
    }

    private String expected() {
        if (most == Long.MAX_VALUE) {
            return "a number not below " + least;
        }
        return least == Long.MIN_VALUE ? "a number not above " + most : "a number from " + least + " to " + most;
    }
}
