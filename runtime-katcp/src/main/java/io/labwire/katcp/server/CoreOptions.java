package io.labwire.katcp.server;

/** The options of a {@link ServerCore} that somebody runs without a transport, such as a simulation. */
public final class CoreOptions extends ServerOptions<CoreOptions> {

    /** The options of a server that is not told otherwise. */
    public CoreOptions() {}

    @Override
    CoreOptions self() {
        return this;
    }
}
