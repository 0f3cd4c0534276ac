package io.labwire.katcp.client;

import io.labwire.katcp.wire.Message;
import java.util.List;
import java.util.Objects;

/**
 * What came back on a request: the reply, whatever it says, and the informs before it.
 *
 * @param reply the reply
 * @param informs the informs that belong to it, in the order in which they came
 */
public record Answer(Message reply, List<Message> informs) {

    /** Copies the informs. */
    public Answer {
        Objects.requireNonNull(reply, "reply");
        informs = List.copyOf(informs);
    }

    /**
     * Whether the request succeeded.
     *
     * @return true if the first argument of the reply is {@code ok}
     */
    public boolean ok() {
        return reply.isOk();
    }
}
