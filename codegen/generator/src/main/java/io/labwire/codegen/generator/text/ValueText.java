package io.labwire.codegen.generator.text;

import io.labwire.codegen.model.Value;
import java.math.BigDecimal;
import java.time.Duration;

/** Constants of a schema as a reader of documentation expects them. */
public final class ValueText {

    private static final int PLAIN_FROM = -4;
    private static final int PLAIN_BELOW = 16;

    private ValueText() {}

    /**
     * A constant as people and wires write it.
     *
     * @param value the constant
     * @return such as {@code 1.5}, {@code 0.25s}, {@code l}
     */
    public static String of(Value value) {
        if (value instanceof Value.Bool bool) {
            return String.valueOf(bool.value());
        } else if (value instanceof Value.Whole whole) {
            return whole.value().toString();
        } else if (value instanceof Value.Real real) {
            return of(real.value());
        } else if (value instanceof Value.Text text) {
            return text.value();
        } else if (value instanceof Value.Time time) {
            return seconds(time.value()).stripTrailingZeros().toPlainString() + "s";
        } else if (value instanceof Value.Moment moment) {
            return moment.value().toString();
        } else if (value instanceof Value.Now) {
            return "now";
        } else if (value instanceof Value.Nothing) {
            return "null";
        } else if (value instanceof Value.Empty) {
            return "empty";
        } else if (value instanceof Value.Random) {
            return "random";
        } else {
            return ((Value.Constant) value).value().wire();
        }
    }

    /**
     * The shortest text that reads back as the same number, in the form that Python and KATCP give it.
     *
     * @param value any number, also infinite or none
     * @return such as {@code 1400000000.0}, {@code 1e-05}, {@code nan}
     */
    public static String of(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        } else if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        } else if (value == 0) {
            return 1 / value > 0 ? "0.0" : "-0.0";
        }
        BigDecimal shortest = FloatDigits.shortest(value);
        int exponent = shortest.precision() - shortest.scale() - 1;
        if (exponent >= PLAIN_FROM && exponent < PLAIN_BELOW) {
            return shortest.setScale(Math.max(1, shortest.scale())).toPlainString();
        }
        String mantissa = shortest.movePointLeft(exponent).stripTrailingZeros().toPlainString();
        return mantissa + "e" + (exponent < 0 ? "-" : "+") + (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
    }

    /**
     * A length of time as a number.
     *
     * @param duration the length
     * @return it in seconds, exact
     */
    public static BigDecimal seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toSeconds()).add(BigDecimal.valueOf(duration.toNanosPart(), 9));
    }
}
