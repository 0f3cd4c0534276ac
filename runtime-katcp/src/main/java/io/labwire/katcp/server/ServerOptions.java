package io.labwire.katcp.server;

import io.labwire.katcp.protocol.ProtocolFlags;
import java.util.Objects;

/**
 * What can be set of a server, wherever it runs: as {@link KatcpServer.Builder} over TCP, as {@link CoreOptions} without any
 * transport.
 *
 * @param <B> the options themselves
 */
public abstract class ServerOptions<B extends ServerOptions<B>> {

    private ProtocolFlags protocol = ServerCore.PROTOCOL;
    private ServerLimits limits = ServerLimits.DEFAULT;

    ServerOptions() {}

    abstract B self();

    /**
     * Sets the version of KATCP that the server speaks, and what it can do beyond it; {@code 5.1-BIMT} if not set. Everything
     * that depends on the version follows it: greeting, units of time, strategies, requests (specification, sections 4 and 14).
     *
     * @param flags version 4.x or 5.x, such as {@code ProtocolFlags.parse("5.0-IM")}
     * @return these options
     * @throws IllegalArgumentException for any other version
     */
    public B protocol(ProtocolFlags flags) {
        if (flags.major() != 4 && flags.major() != 5) {
            throw new IllegalArgumentException("a server speaks KATCP 4 or 5, not " + flags);
        }
        this.protocol = flags;
        return self();
    }

    /**
     * Sets the bounds that the server keeps.
     *
     * @param bounds the bounds
     * @return these options
     */
    public B limits(ServerLimits bounds) {
        this.limits = Objects.requireNonNull(bounds, "bounds");
        return self();
    }

    ProtocolFlags protocol() {
        return protocol;
    }

    ServerLimits limits() {
        return limits;
    }
}
