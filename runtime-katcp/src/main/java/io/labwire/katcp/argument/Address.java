package io.labwire.katcp.argument;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A host and an optional port (specification, section 5, "address"): {@code 10.0.0.1:7147}, {@code [::1]:7147},
 * {@code localhost}.
 *
 * @param host an IP address without brackets or a name, ASCII; may be empty
 * @param port the port, 0 or more; the protocol does not limit it
 */
public record Address(String host, OptionalInt port) {

    private static final char LAST_OF_ASCII = 0x7f;

    /**
     * Checks that the address can be written.
     *
     * @throws IllegalArgumentException if the host is not ASCII or would not be read back, or the port is negative
     */
    public Address {
        Objects.requireNonNull(port, "port");
        boolean bracket = host.startsWith("[") || (host.contains("[") && host.contains(":"));
        if (!isAscii(host) || bracket) {
            throw new IllegalArgumentException("'" + host + "' is not a host");
        }
        if (port.isPresent() && port.getAsInt() < 0) {
            throw new IllegalArgumentException(port.getAsInt() + " is not a port");
        }
    }

    /**
     * A host alone.
     *
     * @param host an IP address without brackets or a name
     */
    public Address(String host) {
        this(host, OptionalInt.empty());
    }

    /**
     * A host and a port.
     *
     * @param host an IP address without brackets or a name
     * @param port the port, 0 or more
     */
    public Address(String host, int port) {
        this(host, OptionalInt.of(port));
    }

    /**
     * The address that a text means.
     *
     * @param text {@code host}, {@code host:port}, {@code [host]} or {@code [host]:port}
     * @return the address, or empty if the text has another form
     */
    public static Optional<Address> parse(String text) {
        boolean bracketed = text.startsWith("[");
        int hostEnd = bracketed ? text.lastIndexOf(']') : text.indexOf(':');
        if (bracketed && hostEnd < 0) {
            return Optional.empty();
        }
        if (!bracketed && hostEnd < 0) {
            hostEnd = text.length();
        }
        String host = text.substring(bracketed ? 1 : 0, hostEnd);
        String rest = text.substring(bracketed ? hostEnd + 1 : hostEnd);
        if (bracketed && host.contains("[")) {
            return Optional.empty();
        }
        if (!isAscii(host)) {
            return Optional.empty();
        }
        return rest.isEmpty() ? Optional.of(new Address(host)) : port(rest).map(port -> new Address(host, port));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LAST_OF_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Integer> port(String rest) {
        boolean digits = rest.length() > 1 && rest.chars().skip(1).allMatch(each -> each >= '0' && each <= '9');
        if (!rest.startsWith(":") || !digits) {
            return Optional.empty();
        }
        try {
            return Optional.of(Integer.valueOf(rest.substring(1)));
        } catch (NumberFormatException tooLarge) {
            return Optional.empty();
        }
    }

    /**
     * The form on the wire: the host in brackets if it has a colon in it, then the port.
     *
     * @return the text, ASCII
     */
    public String text() {
        String shown = host.contains(":") ? "[" + host + "]" : host;
        return port.isPresent() ? shown + ":" + port.getAsInt() : shown;
    }

    /** The form on the wire. */
    @Override
    public String toString() {
        return text();
    }
}
