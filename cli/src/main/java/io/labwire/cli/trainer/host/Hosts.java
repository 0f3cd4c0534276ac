package io.labwire.cli.trainer.host;

import io.labwire.trainer.zmq.Endpoint;
import java.util.List;

/** Hosts as {@code --host} names them: names, addresses of IPv4, and those of IPv6, which have colons. */
public final class Hosts {

    private Hosts() {}

    /**
     * Looks whether they can be hosts at all.
     *
     * @param hosts what was given
     * @return the same
     * @throws IllegalArgumentException if one cannot, in one line
     */
    public static List<String> checked(List<String> hosts) {
        for (String host : hosts) {
            try {
                Endpoint.tcp(host, 0);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "--host '" + host + "' is neither a name nor an address such as 127.0.0.1", e);
            }
        }
        return hosts;
    }

    /**
     * Whether sockets have to take addresses of IPv6. Else they do not, since a name would then mean its address of IPv6 first.
     *
     * @param hosts the hosts
     * @return true if one of them is an address of IPv6
     */
    public static boolean needIpv6(List<String> hosts) {
        return hosts.stream().anyMatch(host -> host.indexOf(':') >= 0);
    }

    /**
     * A host to which a port can be added.
     *
     * @param host the host
     * @return the same, an address of IPv6 in brackets
     */
    public static String bracketed(String host) {
        return host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host;
    }
}
