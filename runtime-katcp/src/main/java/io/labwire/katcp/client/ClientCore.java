package io.labwire.katcp.client;

import io.labwire.katcp.client.PendingRequests.Pending;
import io.labwire.katcp.loop.Deadlines;
import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.wire.LineReader;
import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageFormat;
import io.labwire.katcp.wire.MessageKind;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The client's side of one connection as a state machine: bytes, requests and time go in, bytes, replies and a deadline
 * come out (specification, sections 3, 4 and 12). No I/O, no threads, no clock.
 *
 * <p>All calls come from one thread, and what is given to it is called back by that thread. Time is a number of
 * nanoseconds that never goes back.
 */
public final class ClientCore {

    private static final Logger LOG = LoggerFactory.getLogger(ClientCore.class);

    /** The transport's end of the connection. */
    public interface Link {

        /**
         * Sends bytes, in the order of the calls.
         *
         * @param bytes the bytes; the core does not touch them again
         */
        void send(ByteBuffer bytes);

        /** Closes the connection. */
        void close();
    }

    private enum State {
        NOT_CONNECTED,
        CONNECTED,
        CLOSED
    }

    private final String device;
    private final ClientLimits limits;
    private final Link link;
    private final Consumer<Message> unsolicited;
    private final LineReader reader;
    private final Greeting greeting;
    private final PendingRequests pending = new PendingRequests(0);
    private final Deadlines deadlines = new Deadlines();
    private State state = State.NOT_CONNECTED;
    private long lateReplies;

    /**
     * The client's side of a connection that is not there yet.
     *
     * @param device host and port, for error texts
     * @param limits the bounds to keep
     * @param preset the protocol to assume whatever the server announces; empty to believe the server
     * @param link the transport's end
     * @param unsolicited is given each message that belongs to no pending request, the greeting included
     */
    public ClientCore(
            String device,
            ClientLimits limits,
            Optional<ProtocolFlags> preset,
            Link link,
            Consumer<Message> unsolicited) {
        this.device = Objects.requireNonNull(device, "device");
        this.limits = Objects.requireNonNull(limits, "limits");
        this.link = Objects.requireNonNull(link, "link");
        this.unsolicited = Objects.requireNonNull(unsolicited, "unsolicited");
        this.reader = new LineReader(limits.maxLine());
        this.greeting = new Greeting(preset);
    }

    /** The connection is there. */
    public void connected() {
        state = State.CONNECTED;
    }

    /** The connection is gone: the requests that are pending fail. */
    public void disconnected() {
        end(CallFailure.connectionLost());
    }

    /** The user wants no more of it: the requests that are pending fail, and the connection is closed. */
    public void close() {
        if (state != State.CLOSED) {
            end(CallFailure.closed());
            link.close();
        }
    }

    private void end(CallFailure failure) {
        state = State.CLOSED;
        for (Pending each : pending.removeAll()) {
            each.deadline.ifPresent(deadlines::cancel);
            each.listener.ifPresent(listener -> listener.failed(failure));
        }
    }

    /**
     * Bytes have come.
     *
     * @param bytes the bytes; all are read
     */
    public void receive(ByteBuffer bytes) {
        reader.receive(bytes);
        while (reader.next()) {
            if (reader.error().isPresent()) {
                // Sends nothing back, so that two peers never complain about one another's complaints.
                LOG.warn("Bad line from {}: {}", device, reader.error().get().text());
            } else if (state == State.CONNECTED) {
                dispatch(reader.line().toMessage());
            }
        }
    }

    private void dispatch(Message message) {
        if (message.kind() == MessageKind.REQUEST) {
            LOG.debug("{} sent a request, which is ignored: {}", device, message.name());
            return;
        }
        Optional<Pending> match = pending.match(message);
        if (match.isPresent()) {
            deliver(match.get(), message);
            return;
        }
        if (message.kind() == MessageKind.REPLY) {
            lateReplies++;
            LOG.debug("{} sent a reply that nobody waits for: {}", device, message.name());
        } else if (!greeting.read(message)) {
            LOG.error("{} announced another protocol than before; disconnecting", device);
            disconnected();
            link.close();
        }
        unsolicited.accept(message);
    }

    private void deliver(Pending to, Message message) {
        if (message.kind() == MessageKind.INFORM) {
            to.listener.ifPresent(listener -> listener.inform(message));
            return;
        }
        pending.remove(to);
        to.deadline.ifPresent(deadlines::cancel);
        if (to.listener.isPresent()) {
            to.listener.get().reply(message);
        } else {
            lateReplies++;
            unsolicited.accept(message);
        }
    }

    /**
     * Sends a request. It gets an id if the server supports ids; an id that it has already is kept.
     *
     * @param request the request
     * @param timeout how long to wait for the reply
     * @param listener is told what becomes of it, possibly before this returns
     * @param now the time
     * @throws IllegalArgumentException if it is no request, or one with the same id is pending
     */
    public void request(Message request, Duration timeout, ReplyListener listener, long now) {
        if (request.kind() != MessageKind.REQUEST || pending.isPending(request.id())) {
            throw new IllegalArgumentException("cannot be sent as a request: " + request);
        }
        boolean ids = greeting.protocol().stream().anyMatch(known -> known.supports(ProtocolFlags.MESSAGE_IDS));
        if (state != State.CONNECTED) {
            listener.failed(CallFailure.notConnected(device));
        } else if (request.id() != Message.NO_ID && !ids) {
            listener.failed(CallFailure.idsNotSupported());
        } else if (pending.count() >= limits.pendingRequests()) {
            listener.failed(
                    new CallFailure(CallFailure.Kind.OVER_LIMIT, pending.count() + " requests are pending already"));
        } else {
            send(
                    ids && request.id() == Message.NO_ID ? request.withId(pending.nextId()) : request,
                    timeout,
                    listener,
                    now);
        }
    }

    private void send(Message request, Duration timeout, ReplyListener listener, long now) {
        Pending each = new Pending(request, listener, now);
        each.deadline = Optional.of(deadlines.set(after(now, timeout), at -> timeOut(each, at)));
        pending.add(each);
        link.send(ByteBuffer.wrap(MessageFormat.format(request)));
    }

    private static long after(long now, Duration timeout) {
        boolean far = timeout.toSeconds() > Integer.MAX_VALUE;
        return far ? Deadlines.NEVER : now + timeout.toNanos();
    }

    private void timeOut(Pending each, long now) {
        Optional<ReplyListener> listener = each.listener;
        pending.giveUp(each);
        CallFailure failure = CallFailure.timedOut(each.request.name(), Duration.ofNanos(now - each.sentAt));
        listener.ifPresent(waiting -> waiting.failed(failure));
    }

    /**
     * Whether the connection has ended.
     *
     * @return true for good once it is lost or closed
     */
    public boolean isClosed() {
        return state == State.CLOSED;
    }

    /**
     * When {@link #onTime} is to be called.
     *
     * @return the time, {@link Long#MAX_VALUE} if nothing waits
     */
    public long nextDeadline() {
        return deadlines.next();
    }

    /**
     * Time has passed.
     *
     * @param now the time
     */
    public void onTime(long now) {
        deadlines.run(now);
    }

    /**
     * The protocol that the server speaks, preset or announced.
     *
     * @return empty until it is known
     */
    public Optional<ProtocolFlags> protocol() {
        return greeting.protocol();
    }

    /**
     * What the server said of itself in {@code #version-connect}.
     *
     * @return the versions by name, each with at least one text
     */
    public Map<String, List<String>> versions() {
        return greeting.versions();
    }

    /**
     * How many replies came that nobody waited for any more.
     *
     * @return the count, since the beginning
     */
    public long lateReplies() {
        return lateReplies;
    }
}
