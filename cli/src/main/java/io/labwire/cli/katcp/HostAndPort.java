package io.labwire.cli.katcp;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a device listens, as a user writes it: {@code HOST:PORT}, with an IPv6 address in brackets.
 *
 * @param host a name or an address, without brackets
 * @param port 1 to 65535
 */
record HostAndPort(String host, int port) {

    private static final Pattern FORM = Pattern.compile("(?:\\[([^\\[\\]]+)]|([^:\\[\\]]+)):([0-9]{1,5})");

    HostAndPort {
        Objects.requireNonNull(host, "host");
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("port " + port + " is not between 1 and 65535");
        }
    }

    /** Reads the form; an {@link IllegalArgumentException} says in one line what is wrong with the text. */
    static HostAndPort parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not HOST:PORT, such as 127.0.0.1:7147 or [::1]:7147");
        }
        String host = parts.group(1) != null ? parts.group(1) : parts.group(2);
        return new HostAndPort(host, Integer.parseInt(parts.group(3)));
    }

    @Override
    public String toString() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
