package io.labwire.cli.katcp.link;

import io.labwire.katcp.client.ConnectionChange;
import java.util.function.Consumer;

/** Tells why there is no connection: once, and not again before there has been one, however often it is tried. */
public final class Outage implements Consumer<ConnectionChange> {

    private final Consumer<? super String> told;
    private boolean out;

    /**
     * An outage that has not begun.
     *
     * @param told is told the reason, also of the first connection that could not be made
     */
    public Outage(Consumer<? super String> told) {
        this.told = told;
    }

    /** By the client's thread only. */
    @Override
    public void accept(ConnectionChange change) {
        if (change.now().isConnected()) {
            out = false;
        } else if (!out && !change.reason().isEmpty()) {
            out = true;
            told.accept(change.reason());
        }
    }
}
