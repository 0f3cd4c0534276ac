package io.labwire.trainer.remote;

/** A listener's place at a remote, until it is closed. */
public interface Subscription extends AutoCloseable {

    /** Takes the listener away. What waits for it already may still be told. Closing it again does nothing. */
    @Override
    void close();
}
