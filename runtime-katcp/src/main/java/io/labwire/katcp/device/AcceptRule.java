package io.labwire.katcp.device;

import java.util.Optional;

/** Decides who may be a client. Called by a thread of the server's executor, once for each connection. */
@FunctionalInterface
public interface AcceptRule {

    /**
     * Looks at somebody who has connected. If this throws, the peer is refused.
     *
     * @param peer who it is
     * @return empty if it may be a client; else why not, which it is told in {@code #disconnect}
     */
    Optional<String> refusal(Peer peer);
}
