package org.example.limits;

import io.labwire.katcp.annotations.Argument;
import io.labwire.katcp.annotations.Default;
import io.labwire.katcp.annotations.Discrete;
import io.labwire.katcp.annotations.KatcpDevice;
import io.labwire.katcp.annotations.Request;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.argument.TimestampOrNow;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What an argument may be, and may not. */
@KatcpDevice
final class Limits {

    /** Where a signal comes in. */
    @Discrete(ignoresCase = true)
    enum Input {
        HORIZONTAL,
        VERTICAL
    }

    /** Takes numbers within bounds. */
    @Request
    void numbers(
            @Argument(min = 0, max = 9) int digit,
            @Argument(min = 0.5) double real,
            @Argument(max = 5) @Default("3") long most) {}

    /** Takes a text that looks like a serial number. */
    @Request
    String serial(@Argument(pattern = "[A-Z]{2}[0-9]+") String number) {
        return number;
    }

    /** Takes an input, in letters of any case. */
    @Request
    Input input(Input input) {
        return input;
    }

    /** Takes some inputs, or all. */
    @Request
    Set<Input> inputs(@Argument(separator = "+", all = "any") Set<Input> inputs) {
        return new TreeSet<>(inputs);
    }

    /** Takes moments. */
    @Request
    TimestampOrNow moments(
            TimestampOrNow start,
            @Argument(as = "strict") Timestamp end,
            @Argument(as = "milliseconds") Duration step) {
        return start;
    }

    /** Takes a bounded number or none. */
    @Request
    Optional<Integer> maybe(@Argument(min = 1, max = 2) Optional<Integer> number) {
        return number;
    }
}
