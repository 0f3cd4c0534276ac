package io.labwire.cli.katcp.text;

import java.util.List;

/** The sampling strategies of KATCP, and one of them as a user writes it. */
public final class Strategies {

    /** Their names. */
    public static final List<String> NAMES =
            List.of("none", "auto", "event", "differential", "period", "event-rate", "differential-rate");

    private Strategies() {}

    /**
     * Reads a strategy. What its parameters are worth, only the device can tell.
     *
     * @param option the option it is for
     * @param text its name and its parameters, with blanks between
     * @return the same, taken apart
     * @throws IllegalArgumentException with what is wrong with the text, in one line
     */
    public static List<String> parse(String option, String text) {
        List<String> words = List.of(text.strip().split("\\s+"));
        if (!NAMES.contains(words.get(0))) {
            throw new IllegalArgumentException(
                    option + " '" + text + "' begins with none of the strategies: " + String.join(", ", NAMES));
        }
        return words;
    }
}
