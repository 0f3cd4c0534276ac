package io.labwire.katcp.argument;

import io.labwire.core.text.FloatText;
import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Seconds since 1970 in plain decimal notation, never negative and always finite (specification, section 13,
 * "StrictTimestamp").
 */
final class StrictTimestampType implements ArgumentType<Timestamp> {

    static final StrictTimestampType TYPE = new StrictTimestampType();

    private StrictTimestampType() {}

    @Override
    public Timestamp read(ArgumentReader in, String name) throws WireFormatException {
        String text = in.string(name);
        double seconds;
        try {
            seconds = seconds(text.getBytes(StandardCharsets.UTF_8));
        } catch (NumberFormatException notPlain) {
            throw in.bad(
                    Kind.MALFORMED,
                    name,
                    () -> "strict timestamp",
                    () -> "Could not parse value '" + Excerpt.of(text) + "' as strict timestamp.");
        }
        Timestamp value = new Timestamp(seconds);
        Optional<String> reason = fault(value);
        if (reason.isPresent()) {
            throw in.bad(Kind.OUT_OF_RANGE, name, () -> "strict timestamp", reason::get);
        }
        return value;
    }

    /** Each side of the first point is a whole number, and both together are a number. */
    private static double seconds(byte[] text) {
        int point = 0;
        while (point < text.length && text[point] != '.') {
            point++;
        }
        NumberText.integer(text, 0, point);
        if (point < text.length) {
            NumberText.integer(text, point + 1, text.length);
        }
        return FloatText.parse(text, 0, text.length);
    }

    /** Plain notation at any magnitude: what Python's repr writes from 1e+16 on could not be read back. */
    @Override
    public void write(Timestamp value, ArgumentWriter out) {
        fault(value).ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
        double seconds = value.seconds();
        String sign = Double.doubleToRawLongBits(seconds) < 0 ? "-" : "";
        BigDecimal shortest = new BigDecimal(FloatText.format(Math.abs(seconds)));
        out.string(sign
                + (shortest.signum() == 0 ? "0" : shortest.stripTrailingZeros().toPlainString()));
    }

    @Override
    public Optional<String> fault(Timestamp value) {
        if (!Double.isFinite(value.seconds())) {
            return Optional.of("Strict timestamps are finite.");
        }
        return value.seconds() < 0 ? Optional.of("Strict timestamps may not be negative.") : Optional.empty();
    }
}
