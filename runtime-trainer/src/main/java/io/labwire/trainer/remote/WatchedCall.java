package io.labwire.trainer.remote;

import io.labwire.core.Bytes;
import java.util.Objects;

/**
 * A call as a {@link RemoteListener} is told of it: the same object from when it is made to its end, and one of its own for each call,
 * also where two requests have the same bytes. It may be the key of a map.
 */
public final class WatchedCall {

    private final Bytes request;

    WatchedCall(Bytes request) {
        this.request = Objects.requireNonNull(request, "request");
    }

    /**
     * What is asked.
     *
     * @return the bytes of the request
     */
    public Bytes request() {
        return request;
    }

    @Override
    public String toString() {
        return "call of " + request;
    }
}
