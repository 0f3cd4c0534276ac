package io.labwire.katcp.client;

import java.util.function.Consumer;

/** One that only wants to know the state. A class and no record, as each is another even for the same listener. */
final class StateListener implements ClientExtension {

    private final Consumer<? super ConnectionChange> listener;

    StateListener(Consumer<? super ConnectionChange> listener) {
        this.listener = listener;
    }

    @Override
    public void changed(ConnectionChange change, long now) {
        listener.accept(change);
    }
}
