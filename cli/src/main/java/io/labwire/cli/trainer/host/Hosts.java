package io.labwire.cli.trainer.host;

import io.labwire.trainer.zmq.Endpoint;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Function;

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
     * Whether sockets have to take addresses of IPv6. Else they do not, since a name would then mean its address of IPv6 first. Names are
     * looked up, which takes its time.
     *
     * @param hosts the hosts
     * @return true if one of them is an address of IPv6, or a name that has no other
     */
    public static boolean needIpv6(List<String> hosts) {
        return needIpv6(hosts, Hosts::addresses);
    }

    static boolean needIpv6(List<String> hosts, Function<String, List<InetAddress>> addresses) {
        return hosts.stream().anyMatch(host -> host.indexOf(':') >= 0 || hasOnlyIpv6(addresses.apply(host)));
    }

    private static boolean hasOnlyIpv6(List<InetAddress> addresses) {
        return !addresses.isEmpty() && addresses.stream().allMatch(Inet6Address.class::isInstance);
    }

    /** None if nobody has that name, which whoever uses it will say. */
    private static List<InetAddress> addresses(String host) {
        try {
            return host.equals("*") ? List.of() : List.of(InetAddress.getAllByName(host));
        } catch (UnknownHostException nobody) {
            return List.of();
        }
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
