package io.labwire.katcp.client;

/** A request on its way. */
@FunctionalInterface
public interface Call {

    /**
     * Gives the request up: its listener is told so, unless it has been told an outcome already. May be called by any
     * thread, and more than once. The device is not told, and may carry the request out.
     */
    void cancel();
}
