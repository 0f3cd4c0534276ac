package io.labwire.cli.katcp;

import io.labwire.cli.katcp.text.HostAndPort;
import io.labwire.cli.katcp.text.Seconds;
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

    static final String TIMEOUT = "--timeout";

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
            timeout = Optional.of(Seconds.parse(TIMEOUT, words.get(end + 1)));
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
}
