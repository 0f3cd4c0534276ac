package io.labwire.codegen.model;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A request with all that belongs to its answer.
 *
 * @param message the request itself
 * @param informs the informs that may precede the reply
 * @param reply the reply of a request that succeeded
 * @param timeoutHint how long an answer may take, if that is worth telling
 * @param extraArguments what becomes of arguments beyond the declared ones
 * @param needs what the connection's protocol must offer for the request to exist
 */
public record Request(
        Message message,
        List<Message> informs,
        Message reply,
        Optional<Duration> timeoutHint,
        ExtraArguments extraArguments,
        Needs needs) {

    /** Checks that all parts are there, and copies the informs. */
    public Request {
        Objects.requireNonNull(message, "message");
        informs = List.copyOf(informs);
        Objects.requireNonNull(reply, "reply");
        Objects.requireNonNull(timeoutHint, "timeoutHint");
        Objects.requireNonNull(extraArguments, "extraArguments");
        Objects.requireNonNull(needs, "needs");
    }

    /**
     * The name on the wire.
     *
     * @return that of the request message
     */
    public String name() {
        return message.name();
    }
}
