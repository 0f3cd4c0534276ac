package io.labwire.katcp.device;

/**
 * Is told of clients that come and go (specification, section 11.2). Called by a thread of the server's executor, for one client in
 * order.
 */
public interface ClientObserver {

    /**
     * A client has connected. It has been greeted, and nothing that it sends is read before this returns. If this throws, the client
     * gets an {@code error} of the log and is disconnected.
     *
     * @param client the client
     */
    default void connected(ClientConnection client) {}

    /**
     * A client goes, or has gone; once for each that was {@link #connected}. One that the server disconnects can still be told
     * something, for as long as {@code ServerLimits.flushTime}: then the farewell follows, whether or not this has returned.
     *
     * @param client the client
     * @param reason what the server says, or {@code Socket EOF}, or what went wrong with the connection
     * @param stillOpen whether the client can be told something
     */
    default void disconnected(ClientConnection client, String reason, boolean stillOpen) {}
}
