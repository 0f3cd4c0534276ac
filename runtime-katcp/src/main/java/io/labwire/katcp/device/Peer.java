package io.labwire.katcp.device;

import io.labwire.katcp.argument.Address;
import java.util.Objects;
import java.util.Optional;
import javax.net.ssl.SSLSession;

/**
 * Somebody who has connected to a server.
 *
 * @param address the peer's end of the connection
 * @param session what TLS knows of the peer; empty without TLS
 */
public record Peer(Address address, Optional<SSLSession> session) {

    /** Checks that both are there. */
    public Peer {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(session, "session");
    }
}
