package io.labwire.katcp.argument;

import io.labwire.core.text.NoNumberException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Durations as decimal seconds: written to the nanosecond, never through a double. */
final class DurationText {

    /** No sensible number is longer; a longer one would cost time without bound. */
    private static final int LONGEST = 400;

    private static final int MOST_DIGITS = 22;
    private static final BigInteger NANOS = BigInteger.valueOf(1_000_000_000);

    private DurationText() {}

    /** Milliseconds, with as many decimals as they have: {@code 65000}, {@code 0.25}. */
    static String milliseconds(Duration duration) {
        BigDecimal milliseconds = new BigDecimal(format(duration)).movePointRight(3);
        return milliseconds.signum() == 0
                ? "0"
                : milliseconds.stripTrailingZeros().toPlainString();
    }

    /** At least one decimal: {@code 65.0}, {@code 0.25}. */
    static String format(Duration duration) {
        boolean negative = duration.isNegative();
        BigInteger nanos = BigInteger.valueOf(duration.getSeconds())
                .multiply(NANOS)
                .add(BigInteger.valueOf(duration.getNano()))
                .abs();
        BigInteger[] parts = nanos.divideAndRemainder(NANOS);
        // The digit in front keeps the zeros behind it; String.format would cost a hundred times as much.
        String decimals = parts[1].add(NANOS).toString().substring(1);
        int end = decimals.length();
        while (end > 1 && decimals.charAt(end - 1) == '0') {
            end--;
        }
        return (negative ? "-" : "") + parts[0] + "." + decimals.substring(0, end);
    }

    /**
     * The duration nearest to a number of seconds, or of milliseconds.
     *
     * @return empty if the number does not fit
     * @throws NumberFormatException if the text is no finite number
     */
    static Optional<Duration> parse(byte[] text, int from, int to, TimeForm form) {
        if (to - from > LONGEST) {
            throw new NoNumberException("too long");
        }
        String number = new String(text, from, to - from, StandardCharsets.ISO_8859_1);
        BigDecimal given = new BigDecimal(NumberText.withoutUnderscores(NumberText.strip(number)));
        if (given.signum() == 0 || magnitude(given) < -NANOS.toString().length()) {
            return Optional.of(Duration.ZERO);
        }
        if (magnitude(given) > MOST_DIGITS) {
            return Optional.empty();
        }
        BigDecimal seconds = form == TimeForm.SECONDS ? given : given.movePointLeft(3);
        BigInteger[] parts =
                seconds.setScale(9, RoundingMode.HALF_EVEN).unscaledValue().divideAndRemainder(NANOS);
        if (parts[0].bitLength() > 63) {
            return Optional.empty();
        }
        try {
            return Optional.of(Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact()));
        } catch (ArithmeticException justBeyond) {
            return Optional.empty();
        }
    }

    /** How many digits stand before the point, negative if zeros follow it. */
    private static long magnitude(BigDecimal number) {
        return (long) number.precision() - number.scale();
    }
}
