package io.labwire.trainer.zmq;

/** Addresses as ZeroMQ writes them. */
public final class Endpoint {

    private static final int MAX_PORT = 65_535;

    private Endpoint() {}

    /**
     * The address of a port over TCP.
     *
     * @param host a name or an address; one of IPv6 with or without brackets
     * @param port the port; 0 leaves it to the system where a socket is bound
     * @return such as {@code tcp://127.0.0.1:5556}
     * @throws IllegalArgumentException if there is no such host or port
     */
    public static String tcp(String host, int port) {
        if (host.isBlank() || host.indexOf('/') >= 0) {
            throw new IllegalArgumentException("a host is a name or an address such as 127.0.0.1, not '" + host + "'");
        }
        if (port < 0 || port > MAX_PORT) {
            throw new IllegalArgumentException("a port is a number of 0 to " + MAX_PORT + ", not " + port);
        }
        boolean bare = host.indexOf(':') >= 0 && !host.startsWith("[");
        return "tcp://" + (bare ? "[" + host + "]" : host) + ":" + (port == 0 ? "*" : String.valueOf(port));
    }

    /**
     * The port of an address over TCP.
     *
     * @param endpoint such as {@code tcp://127.0.0.1:5556}
     * @return the port
     * @throws IllegalArgumentException if it has none
     */
    public static int port(String endpoint) {
        int colon = endpoint.lastIndexOf(':');
        try {
            return Integer.parseInt(endpoint.substring(colon + 1));
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException(
                    "an address such as tcp://127.0.0.1:5556 has a port, '" + endpoint + "' has none", none);
        }
    }
}
