package io.labwire.trainer.zmq;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zmq.ZError;

/**
 * Why an address is refused. JeroMQ 0.6.0 says of whatever cannot be bound that it is in use, and of a host of which it finds no address
 * that it may use that it is not there.
 */
final class RefusedAddress {

    private static final Pattern TCP = Pattern.compile("tcp://\\[?(?<host>.*?)]?:[^:]*");
    private static final Pattern IPV4 = Pattern.compile("[0-9.]+");

    private static final String IN_USE = "the address is in use";
    private static final String ELSEWHERE = "it is no address of this machine";

    private RefusedAddress() {}

    static String reason(String endpoint, boolean ipv6, int error) {
        Matcher parts = TCP.matcher(endpoint);
        if (!parts.matches()) {
            return error == ZError.EADDRINUSE ? IN_USE : ZError.toString(error);
        }
        String host = parts.group("host");
        return switch (error) {
            case ZError.EADDRINUSE -> notBound(host);
            case ZError.EADDRNOTAVAIL -> notFound(host, ipv6);
            default -> ZError.toString(error);
        };
    }

    private static String notBound(String host) {
        if (host.equals("*")) {
            return IN_USE;
        }
        if (isIpv6(host) || IPV4.matcher(host).matches()) {
            return isOfThisMachine(host) ? IN_USE : ELSEWHERE;
        }
        // Whose the name is would have to be looked up, which may take its time.
        return IN_USE + ", or none of this machine";
    }

    private static String notFound(String host, boolean ipv6) {
        if (isIpv6(host)) {
            return ipv6
                    ? "it is no address of IPv6"
                    : "an address with colons is one of IPv6, which ipv6 of SocketSettings has to allow";
        }
        return ipv6
                ? "no address has this name"
                : "no address of IPv4 has this name; those of IPv6 ipv6 of SocketSettings has to allow";
    }

    private static boolean isIpv6(String host) {
        return host.indexOf(':') >= 0;
    }

    /** Whether any port can be had there. The interfaces do not say, as there are addresses, such as 127.0.0.2, that none of them lists. */
    private static boolean isOfThisMachine(String number) {
        try (Socket probe = new Socket()) {
            probe.bind(new InetSocketAddress(InetAddress.getByName(number), 0));
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
