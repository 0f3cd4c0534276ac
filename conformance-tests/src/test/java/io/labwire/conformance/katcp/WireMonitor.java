package io.labwire.conformance.katcp;

import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageKind;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Looks at the lines at one end of a connection, and at nothing else: each reply answers one request that was sent, by its id;
 * informs with an id come before the reply; what nobody asked for has no id.
 */
final class WireMonitor {

    private static final Set<String> UNASKED = Set.of(
            "version-connect", "version", "build-state", "sensor-status", "log", "client-connected", "disconnect");
    private static final Set<String> FIRST = Set.of("version-connect", "version");

    private final Consumer<String> violations;
    private final LineStream sent = new LineStream(SimulatedServer.LONGEST_LINE);
    private final LineStream received = new LineStream(1 << 20);
    private final Set<Integer> pending = new HashSet<>();
    private final Map<String, Integer> pendingWithoutId = new HashMap<>();
    private int badLines;
    private int complaints;
    private int messages;
    private boolean anythingReceived;

    WireMonitor(Consumer<String> violations) {
        this.violations = violations;
    }

    void sent(ByteBuffer bytes) {
        for (LineEvent event : sent.receive(bytes)) {
            messages++;
            if (event instanceof LineEvent.Valid line) {
                request(line.message());
            } else {
                badLines++;
            }
        }
    }

    void received(ByteBuffer bytes) {
        for (LineEvent event : received.receive(bytes)) {
            messages++;
            if (event instanceof LineEvent.Valid line) {
                answer(line.message());
            } else {
                violations.accept("the server sent a line that cannot be read: " + event);
            }
        }
    }

    /** How many whole lines there were. */
    int messages() {
        return messages;
    }

    /** The server says good-bye: it owes nothing any more of what has come to it. */
    void checkAnswered() {
        pendingWithoutId.values().removeIf(count -> count == 0);
        if (!pending.isEmpty() || !pendingWithoutId.isEmpty()) {
            violations.accept("no answer to " + pending + pendingWithoutId);
        }
    }

    /** Lines that cannot be read were sent, and not complained of. */
    int badLinesLeft() {
        return badLines - complaints;
    }

    private void request(Message message) {
        if (message.id() == Message.NO_ID) {
            pendingWithoutId.merge(message.name(), 1, Integer::sum);
        } else if (!pending.add(message.id())) {
            violations.accept("the client used an id again that is pending: " + message);
        }
    }

    private void answer(Message message) {
        if (!anythingReceived && !FIRST.contains(message.name())) {
            violations.accept("something came before the greeting: " + message);
        }
        anythingReceived = true;
        if (message.kind() == MessageKind.REQUEST) {
            violations.accept("the server sent a request: " + message);
        } else if (message.id() != Message.NO_ID) {
            boolean known =
                    message.kind() == MessageKind.REPLY ? pending.remove(message.id()) : pending.contains(message.id());
            if (!known) {
                violations.accept("no request is pending with the id of " + message);
            }
        } else if (message.kind() == MessageKind.REPLY) {
            if (pendingWithoutId.merge(message.name(), -1, Integer::sum) < 0) {
                violations.accept("no request is pending with the name of " + message);
            }
        } else if (pendingWithoutId.getOrDefault(message.name(), 0) == 0) {
            unasked(message);
        }
    }

    private void unasked(Message message) {
        if (!UNASKED.contains(message.name())) {
            violations.accept("nobody knows this inform: " + message);
        }
        if (message.name().equals("log")
                && isComplaint(
                        message.arguments().stream().map(Object::toString).toList())) {
            complaints++;
        }
    }

    private static boolean isComplaint(List<String> arguments) {
        return arguments.size() == 4
                && arguments.get(0).equals("error")
                && arguments.get(3).contains("at character");
    }
}
