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
        if (form == TimeForm.SECONDS) {
            int point = point(text, from, to);
            if (isPlain(text, from, point, to)) {
                return Optional.of(plain(text, from, point, to));
            }
        }
        BigDecimal given = decimal(new String(text, from, to - from, StandardCharsets.ISO_8859_1));
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

    private static int point(byte[] text, int from, int to) {
        int at = from;
        while (at < to && text[at] != '.') {
            at++;
        }
        return at;
    }

    /** Whether it is some digits, and perhaps a point and at most nine more: then nothing has to be rounded. */
    private static boolean isPlain(byte[] text, int from, int point, int to) {
        if (!NumberText.isPlain(text, from, point)) {
            return false;
        }
        boolean isDigit = point + 1 < to && text[point + 1] >= '0' && text[point + 1] <= '9';
        return point == to || (isDigit && to - point <= 10 && NumberText.isPlain(text, point + 1, to));
    }

    private static Duration plain(byte[] text, int from, int point, int to) {
        long seconds = NumberText.plain(text, from, point);
        if (point == to) {
            return Duration.ofSeconds(seconds);
        }
        long nanos = NumberText.plain(text, point + 1, to);
        for (int i = to - point; i < 10; i++) {
            nanos *= 10;
        }
        return Duration.ofSeconds(seconds, text[from] == '-' ? -nanos : nanos);
    }

    /** A decimal number; what is none is told without the stack that BigDecimal's own exception has. */
    private static BigDecimal decimal(String text) {
        String digits = NumberText.withoutUnderscores(NumberText.strip(text));
        if (!isDecimal(digits)) {
            throw new NoNumberException("not a decimal number");
        }
        return new BigDecimal(digits);
    }

    private static boolean isDecimal(String text) {
        int whole = afterDigits(text, afterSign(text, 0));
        boolean hasPoint = whole < text.length() && text.charAt(whole) == '.';
        int end = hasPoint ? afterDigits(text, whole + 1) : whole;
        int digits = end - afterSign(text, 0) - (hasPoint ? 1 : 0);
        if (digits == 0 || end == text.length()) {
            return digits > 0;
        }
        int exponent = afterSign(text, end + 1);
        return (text.charAt(end) | 0x20) == 'e'
                && exponent < text.length()
                && afterDigits(text, exponent) == text.length();
    }

    private static int afterSign(String text, int from) {
        boolean isSigned = from < text.length() && (text.charAt(from) == '-' || text.charAt(from) == '+');
        return isSigned ? from + 1 : from;
    }

    private static int afterDigits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** How many digits stand before the point, negative if zeros follow it. */
    private static long magnitude(BigDecimal number) {
        return (long) number.precision() - number.scale();
    }
}
