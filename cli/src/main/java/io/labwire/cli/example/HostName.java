package io.labwire.cli.example;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** What this machine calls itself. */
final class HostName {

    private HostName() {}

    static String ofThisMachine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException withoutAddress) {
            // A machine may have a name that nobody can look up, not even itself.
            String name = System.getenv("HOSTNAME");
            return name == null ? "localhost" : name;
        }
    }
}
