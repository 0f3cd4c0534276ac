package io.labwire.cli.katcp.watch;

import java.time.Duration;
import java.util.Locale;

/** How long ago, in four characters or so. */
final class AgeText {

    private static final double MINUTE = 60;
    private static final double HOUR = 60 * MINUTE;
    private static final double DAY = 24 * HOUR;

    private AgeText() {}

    /** The age; one below zero, by clocks that differ, is none. */
    static String of(Duration age) {
        double seconds = Math.max(0, age.toMillis() / 1e3);
        if (seconds < 10) {
            return String.format(Locale.ROOT, "%.1fs", Math.floor(seconds * 10) / 10);
        } else if (seconds < 2 * MINUTE) {
            return (int) seconds + "s";
        } else if (seconds < 2 * HOUR) {
            return (int) (seconds / MINUTE) + "min";
        } else if (seconds < 2 * DAY) {
            return (int) (seconds / HOUR) + "h";
        }
        return (long) (seconds / DAY) + "d";
    }
}
