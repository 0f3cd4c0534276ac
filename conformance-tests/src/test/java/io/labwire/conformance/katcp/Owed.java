package io.labwire.conformance.katcp;

import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageKind;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * The replies that a server owes a client that may do anything, use one id for many requests for example: no more replies
 * come of a name and id than there were requests, and no inform with an id unless one of its requests is open.
 */
final class Owed {

    private final LineStream sent;
    private final LineStream received = new LineStream(1 << 20);
    private final Map<String, Integer> owed = new HashMap<>();
    private final Map<Integer, Integer> owedById = new HashMap<>();

    Owed(int longestLine) {
        sent = new LineStream(longestLine);
    }

    void sent(ByteBuffer bytes) {
        for (LineEvent event : sent.receive(bytes)) {
            if (event instanceof LineEvent.Valid line && line.message().kind() == MessageKind.REQUEST) {
                owe(line.message(), 1);
            }
        }
    }

    void received(ByteBuffer bytes) {
        for (LineEvent event : received.receive(bytes)) {
            if (!(event instanceof LineEvent.Valid line)) {
                throw new AssertionError("the server sent a line that cannot be read: " + event);
            }
            Message message = line.message();
            if (message.kind() == MessageKind.REPLY) {
                owe(message, -1);
            } else if (message.id() != Message.NO_ID && owedById.getOrDefault(message.id(), 0) == 0) {
                throw new AssertionError("no request is open with the id of " + message);
            }
        }
    }

    private void owe(Message message, int more) {
        owedById.merge(message.id(), more, Integer::sum);
        if (owed.merge(message.name() + "[" + message.id(), more, Integer::sum) < 0) {
            throw new AssertionError("nobody asked for " + message);
        }
    }
}
