package io.labwire.trainer.zmq;

import java.util.Objects;

/**
 * Where a rig publishes and where it takes commands.
 *
 * @param publishing such as {@code tcp://127.0.0.1:5556}, or {@code ipc://rig-3-events} if {@link SocketSettings#ipc} allows it
 * @param commands such as {@code tcp://127.0.0.1:5557}
 */
public record Endpoints(String publishing, String commands) {

    /** Checks that both are there. */
    public Endpoints {
        Objects.requireNonNull(publishing, "publishing");
        Objects.requireNonNull(commands, "commands");
    }
}
