package io.labwire.katcp.client;

/** A listener that is registered with a client, to be taken back. May be kept or thrown away. */
@FunctionalInterface
public interface Registration extends AutoCloseable {

    /** Takes the listener back: it is told of nothing that comes later. Twice is fine. */
    @Override
    void close();
}
