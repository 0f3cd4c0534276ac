package io.labwire.cli.katcp.text;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a device listens, as a user writes it: {@code HOST:PORT}, with an IPv6 address in brackets.
 *
 * @param host a name or an address, without brackets
 * @param port 1 to 65535, or 0 to listen on any that is free
 */
public record HostAndPort(String host, int port) {

    private static final Pattern FORM = Pattern.compile("(?:\\[([^\\[\\]]+)]|([^:\\[\\]]+)):([0-9]{1,5})");
    private static final Pattern PORT_ALONE = Pattern.compile("[0-9]{1,5}");
    private static final String HERE = "127.0.0.1:";

    /** Checks the port. */
    public HostAndPort {
        Objects.requireNonNull(host, "host");
        checkPort(port, 0);
    }

    /**
     * Reads where a device listens.
     *
     * @param text such as {@code 127.0.0.1:7147} or {@code [::1]:7147}
     * @return the same, taken apart
     * @throws IllegalArgumentException with what is wrong with the text, in one line
     */
    public static HostAndPort parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not HOST:PORT, such as 127.0.0.1:7147 or [::1]:7147");
        }
        return of(parts, 1);
    }

    /**
     * Reads where to listen: the same form, or a port alone, which is one of 127.0.0.1; port 0 is any that is free.
     *
     * @param text such as {@code 7148} or {@code 0.0.0.0:7148}
     * @return the same, taken apart
     * @throws IllegalArgumentException with what is wrong with the text, in one line
     */
    public static HostAndPort parseListening(String text) {
        Matcher parts = FORM.matcher(PORT_ALONE.matcher(text).matches() ? HERE + text : text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not PORT or HOST:PORT to listen on, such as 7148 or 0.0.0.0:7148");
        }
        return of(parts, 0);
    }

    private static HostAndPort of(Matcher parts, int leastPort) {
        String host = parts.group(1) != null ? parts.group(1) : parts.group(2);
        int port = Integer.parseInt(parts.group(3));
        checkPort(port, leastPort);
        return new HostAndPort(host, port);
    }

    private static void checkPort(int port, int least) {
        if (port < least || port > 65535) {
            throw new IllegalArgumentException("port " + port + " is not between " + least + " and 65535");
        }
    }

    /** The form that it is read from. */
    @Override
    public String toString() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
