package io.labwire.cli.katcp;

import io.labwire.cli.katcp.text.HostAndPort;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The words of a call after its options, taken apart.
 *
 * @param address where the device listens
 * @param name the request's name
 * @param arguments everything after the name, whatever it looks like
 * @param timeout the one that the last two words gave
 */
record CallWords(HostAndPort address, String name, List<String> arguments, Optional<Duration> timeout) {

    private static final String TIMEOUT = "--timeout";
    private static final BigDecimal MOST_SECONDS = BigDecimal.valueOf(86_400);

    CallWords {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(name, "name");
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(timeout, "timeout");
    }

    /** Takes the words apart; an {@link IllegalArgumentException} says in one line what is wrong with them. */
    static CallWords of(List<String> words) {
        List<String> rest = words;
        Optional<Duration> timeout = Optional.empty();
        int end = words.size() - 2;
        if (end >= 1 && words.get(end).equals(TIMEOUT)) {
            timeout = Optional.of(seconds(words.get(end + 1)));
            rest = words.subList(0, end);
        }
        if (rest.isEmpty()) {
            throw new IllegalArgumentException("HOST:PORT is missing");
        }
        HostAndPort address = HostAndPort.parse(rest.get(0));
        if (rest.size() < 2) {
            throw new IllegalArgumentException("NAME is missing, such as help");
        }
        return new CallWords(address, rest.get(1), rest.subList(2, rest.size()), timeout);
    }

    /** A number of seconds, more than none; at most a day, so that a slip of the finger shows. */
    static Duration seconds(String text) {
        BigDecimal seconds;
        try {
            seconds = new BigDecimal(text);
        } catch (NumberFormatException e) {
            seconds = BigDecimal.ZERO;
        }
        if (seconds.signum() <= 0 || seconds.compareTo(MOST_SECONDS) > 0) {
            throw new IllegalArgumentException(
                    TIMEOUT + " '" + text + "' is not a number of seconds above 0 and up to " + MOST_SECONDS);
        }
        return Duration.ofNanos(
                seconds.movePointRight(9).setScale(0, RoundingMode.CEILING).longValueExact());
    }
}
