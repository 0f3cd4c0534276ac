package io.labwire.katcp.sensor;

import io.labwire.core.Bytes;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * How far two values of a sensor have to be apart to count as different (specification, section 7). Whole numbers are compared
 * exactly, whatever their size.
 */
public final class Difference {

    private final Number amount;

    private Difference(Number amount) {
        this.amount = amount;
    }

    /**
     * A difference of floats, or of timestamps in seconds.
     *
     * @param amount a number, possibly infinite
     * @return the difference
     * @throws IllegalArgumentException for nan
     */
    public static Difference of(double amount) {
        if (Double.isNaN(amount)) {
            throw new IllegalArgumentException("nothing is nan apart");
        }
        return new Difference(amount);
    }

    /**
     * A difference of whole numbers.
     *
     * @param amount the number
     * @return the difference
     */
    public static Difference of(long amount) {
        return new Difference(BigInteger.valueOf(amount));
    }

    /** In the form of the sensor's type. */
    static Difference parse(Bytes parameter, SensorType type, String which) throws SamplingRefused {
        String refusal = refusal(type, which);
        return type == SensorType.INTEGER
                ? new Difference(ParameterText.whole(parameter, refusal))
                : new Difference(ParameterText.real(parameter, refusal));
    }

    static String refusal(SensorType type, String which) {
        String wanted = switch (type) {
            case INTEGER -> "integer.";
            case TIMESTAMP -> "number of seconds.";
            default -> "float.";
        };
        return "The diff amount must be a " + which + wanted;
    }

    boolean isPositive() {
        return amount.doubleValue() > 0; // a whole number is never so small that it becomes 0
    }

    boolean isExceededBy(double one, double other) {
        return Math.abs(one - other) > amount.doubleValue();
    }

    boolean isExceededBy(BigInteger one, BigInteger other) {
        BigInteger apart = one.subtract(other).abs();
        if (amount instanceof BigInteger whole) {
            return apart.compareTo(whole) > 0;
        }
        double real = amount.doubleValue();
        return Double.isInfinite(real) ? real < 0 : new BigDecimal(apart).compareTo(new BigDecimal(real)) > 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Difference difference && amount.equals(difference.amount);
    }

    @Override
    public int hashCode() {
        return amount.hashCode();
    }

    /** The number. */
    @Override
    public String toString() {
        return amount.toString();
    }
}
