package io.labwire.cli.katcp.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** A length of time, as a user writes it for an option. */
public final class Seconds {

    private static final BigDecimal MOST = BigDecimal.valueOf(86_400);

    private Seconds() {}

    /**
     * Reads a number of seconds, more than none; at most a day, so that a slip of the finger shows.
     *
     * @param option the option it is for
     * @param text the number
     * @return the time
     * @throws IllegalArgumentException with what is wrong with the text, in one line
     */
    public static Duration parse(String option, String text) {
        BigDecimal seconds;
        try {
            seconds = new BigDecimal(text);
        } catch (NumberFormatException e) {
            seconds = BigDecimal.ZERO;
        }
        if (seconds.signum() <= 0 || seconds.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    option + " '" + text + "' is not a number of seconds above 0 and up to " + MOST);
        }
        return Duration.ofNanos(
                seconds.movePointRight(9).setScale(0, RoundingMode.CEILING).longValueExact());
    }
}
