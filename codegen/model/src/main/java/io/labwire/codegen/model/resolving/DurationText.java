package io.labwire.codegen.model.resolving;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as a schema writes them: {@code 500ms}, {@code 1.5s}, {@code 2min}. */
final class DurationText {

    static final String FORM = "write a number with its unit: h, min, s, ms, us or ns, and nothing finer";

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,12}(?:\\.[0-9]{1,12})?)(ns|us|ms|s|min|h)");
    private static final Map<String, Long> NANOSECONDS = Map.of(
            "ns", 1L,
            "us", 1_000L,
            "ms", 1_000_000L,
            "s", 1_000_000_000L,
            "min", 60_000_000_000L,
            "h", 3_600_000_000_000L);

    private DurationText() {}

    /** The duration, or empty if the text is none, or is not a whole number of nanoseconds. */
    static Optional<Duration> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal unit = BigDecimal.valueOf(NANOSECONDS.getOrDefault(matcher.group(2), 0L));
        BigDecimal nanoseconds = new BigDecimal(matcher.group(1)).multiply(unit).stripTrailingZeros();
        if (nanoseconds.scale() > 0) {
            return Optional.empty();
        }
        BigInteger[] parts = nanoseconds.toBigIntegerExact().divideAndRemainder(BigInteger.valueOf(1_000_000_000L));
        return Optional.of(Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact()));
    }
}
