package io.labwire.trainer.zmq;

import java.io.IOException;

/** An address that a socket cannot be bound or connected to. */
public final class EndpointException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String endpoint;

    EndpointException(String endpoint, String message) {
        super(message);
        this.endpoint = endpoint;
    }

    static EndpointException notBound(String endpoint, String reason) {
        return new EndpointException(endpoint, "cannot bind " + endpoint + ": " + reason);
    }

    static EndpointException notConnected(String endpoint, String reason) {
        return new EndpointException(endpoint, "cannot connect to " + endpoint + ": " + reason);
    }

    /**
     * The address.
     *
     * @return such as {@code tcp://127.0.0.1:5556}
     */
    public String endpoint() {
        return endpoint;
    }
}
