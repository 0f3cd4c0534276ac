package io.labwire.cli.katcp.watch;

import io.labwire.katcp.argument.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** How long ago, in six characters or fewer. */
final class AgeText {

    private static final double MINUTE = 60;
    private static final double HOUR = 60 * MINUTE;
    private static final double DAY = 24 * HOUR;
    private static final double LONGEST = 100_000 * DAY;
    private static final String NONE = "-";

    private AgeText() {}

    /** The age of what was read then: none if that is no moment, as a device may say. */
    static String of(Timestamp read, Instant now) {
        return ValueText.moment(read)
                .map(moment -> of(Duration.between(moment, now)))
                .orElse(NONE);
    }

    /** The age; below zero, by clocks that differ, it is zero. */
    static String of(Duration age) {
        double seconds = Math.max(0, age.getSeconds() + age.getNano() / 1e9);
        if (seconds < 10) {
            return String.format(Locale.ROOT, "%.1fs", Math.floor(seconds * 10) / 10);
        } else if (seconds < 2 * MINUTE) {
            return (int) seconds + "s";
        } else if (seconds < 2 * HOUR) {
            return (int) (seconds / MINUTE) + "min";
        } else if (seconds < 2 * DAY) {
            return (int) (seconds / HOUR) + "h";
        }
        return seconds < LONGEST ? (long) (seconds / DAY) + "d" : NONE;
    }
}
