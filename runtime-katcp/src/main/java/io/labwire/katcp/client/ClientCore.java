package io.labwire.katcp.client;

import io.labwire.katcp.loop.Deadlines;
import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.text.PeerText;
import io.labwire.katcp.wire.Line;
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
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A client as a state machine: connections, bytes, requests and time go in; connection attempts, bytes, replies and a
 * deadline come out (specification, sections 3, 4 and 12). No I/O, no threads, no clock.
 *
 * <p>All calls come from one thread, and what is given to it is called back by that thread. Time is a number of
 * nanoseconds that never goes back.
 */
public final class ClientCore {

    private static final Logger LOG = LoggerFactory.getLogger(ClientCore.class);

    /** The transport's end. */
    public interface Link {

        /**
         * Begins to make a connection. Its outcome is told later by {@link ClientCore#connected} or
         * {@link ClientCore#connectFailed}.
         */
        void connect();

        /**
         * Sends bytes, in the order of the calls.
         *
         * @param bytes the bytes; the core does not touch them again
         */
        void send(ByteBuffer bytes);

        /**
         * What is still here of the bytes that were sent, since the other side does not read.
         *
         * @return bytes
         */
        default long backlog() {
            return 0;
        }

        /** Closes the connection, or ends the attempt to make it. The core is to hear nothing more of it. */
        void close();
    }

    private final ClientSettings settings;
    private final Link link;
    private final Consumer<Message> unsolicited;
    private final Greeting greeting;
    private final Deadlines deadlines = new Deadlines();
    private final Calls calls;
    private final ConnectionCycle cycle;
    private final TimeoutHints hints;
    private final Extensions extensions;
    private LineReader reader;
    private long received;
    private long now;

    /**
     * A client that is not connected.
     *
     * @param settings what it is told once and for all
     * @param lastId the message id given last, 0 if none
     * @param link the transport's end
     * @param unsolicited is given each message that belongs to no pending request, the greeting included
     */
    public ClientCore(ClientSettings settings, int lastId, Link link, Consumer<Message> unsolicited) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.link = Objects.requireNonNull(link, "link");
        this.unsolicited = Objects.requireNonNull(unsolicited, "unsolicited");
        this.greeting = new Greeting(settings.preset(), settings.limits());
        this.calls = new Calls(settings.limits(), deadlines, lastId);
        this.cycle = new ConnectionCycle(settings, deadlines, link, this::changed);
        this.extensions = new Extensions(() -> cycle.drop("refused by a listener", now));
        this.hints = new TimeoutHints(this, settings.limits());
        this.reader = new LineReader(settings.limits().maxLine());
        settings.watchdog().ifPresent(every -> extensions.add(new Watchdog(this, every)));
        if (settings.timeoutHints()) {
            extensions.add(hints);
        }
    }

    /**
     * Makes something part of this client. Twice is once.
     *
     * @param extension is told what happens from now on
     * @param at the time
     */
    public void attach(ClientExtension extension, long at) {
        pass(at);
        if (extensions.add(extension)) {
            extension.attached(this, at);
        }
    }

    /**
     * Makes something no longer part of this client.
     *
     * @param extension was attached
     */
    public void detach(ClientExtension extension) {
        extensions.remove(extension);
    }

    /**
     * Begins to connect.
     *
     * @param at the time
     * @throws IllegalStateException if it has begun already, or has been stopped
     */
    public void start(long at) {
        pass(at);
        cycle.start();
    }

    /**
     * The connection is there.
     *
     * @param at the time
     */
    public void connected(long at) {
        pass(at);
        reader = new LineReader(settings.limits().maxLine());
        greeting.connected();
        cycle.connected();
        if (greeting.isComplete() && state() == ConnectionState.CONNECTED) {
            cycle.protocolKnown();
        }
    }

    /**
     * There was no connection to be had.
     *
     * @param reason why, in words
     * @param at the time
     */
    public void connectFailed(String reason, long at) {
        pass(at);
        cycle.lost(reason, at);
    }

    /**
     * The connection is gone: the requests that are pending fail.
     *
     * @param reason why, in words
     * @param at the time
     */
    public void disconnected(String reason, long at) {
        pass(at);
        cycle.lost(reason, at);
    }

    /**
     * Gives the connection up; another one follows if the reconnection says so.
     *
     * @param reason why, in words
     * @param at the time
     */
    public void disconnect(String reason, long at) {
        pass(at);
        cycle.drop(reason, at);
    }

    /** The user wants no more of it: the requests that are pending fail, and the connection is closed. */
    public void close() {
        cycle.stop();
    }

    private void changed(ConnectionChange change) {
        if (change.isDisconnect()) {
            calls.failAll(cycle.isStoppedByUser() ? CallFailure.closed() : CallFailure.connectionLost());
        }
        extensions.changed(change, now);
    }

    /**
     * Bytes have come.
     *
     * @param bytes the bytes; all are read
     * @param at the time
     */
    public void receive(ByteBuffer bytes, long at) {
        pass(at);
        received += bytes.remaining();
        LineReader lines = reader;
        lines.receive(bytes);
        while (state().isConnected() && reader == lines && lines.next()) {
            try {
                read(lines);
            } catch (RuntimeException fault) { // of who was told; what follows is not to suffer
                LOG.error("A message from {} could not be dealt with", settings.device(), fault);
            }
        }
    }

    private void read(LineReader lines) {
        if (lines.error().isPresent()) {
            // Sends nothing back, so that two peers never complain about one another's complaints.
            LOG.warn(
                    "Bad line from {}: {}",
                    settings.device(),
                    lines.error().get().text());
            return;
        }
        Line line = lines.line();
        boolean taken = line.kind() == MessageKind.INFORM && line.id() == Message.NO_ID && extensions.take(line, now);
        if (!taken) {
            dispatch(line.toMessage());
        }
    }

    private void dispatch(Message message) {
        if (message.kind() != MessageKind.REQUEST && calls.deliver(message, now)) {
            return;
        }
        if (message.kind() == MessageKind.REPLY) {
            LOG.debug("{} sent a reply that nobody waits for: {}", settings.device(), PeerText.of(message.name()));
        } else if (message.kind() == MessageKind.INFORM && !greeting.read(message)) {
            LOG.error("{} announced another protocol than before; disconnecting for good", settings.device());
            cycle.giveUp("another protocol was announced on the same connection");
            return;
        } else if (greeting.isComplete() && state() == ConnectionState.CONNECTED) {
            cycle.protocolKnown();
        }
        extensions.unsolicited(message, now);
        unsolicited.accept(message);
    }

    /**
     * Sends a request.
     *
     * @param request the request; an id that it has already is kept
     * @param options how it is sent and waited for
     * @param listener is told what becomes of it, possibly before this returns: exactly one outcome
     * @param at the time
     * @return the request on its way, to be cancelled
     * @throws IllegalArgumentException if it is no request
     */
    public PendingRequest request(Message request, CallOptions options, ReplyListener listener, long at) {
        pass(at);
        if (request.kind() != MessageKind.REQUEST) {
            throw new IllegalArgumentException("not a request: " + request);
        }
        boolean ids = protocol().stream().anyMatch(known -> known.supports(ProtocolFlags.MESSAGE_IDS));
        boolean connected = state().isConnected();
        Message sent = connected ? calls.identified(request, options.ids(), ids) : request;
        Duration timeout = options.timeout()
                .orElseGet(() -> hints.atLeast(settings.limits().requestTimeout(), request.name()));
        PendingRequest pending = new PendingRequest(sent, timeout, options.keepAlive(), listener, now);
        pending.start();
        Optional<CallFailure> refused = connected
                ? calls.refuses(sent, ids, link.backlog())
                : Optional.of(CallFailure.notConnected(settings.device()));
        if (refused.isPresent()) {
            pending.fail(refused.get());
        } else {
            calls.add(pending);
            send(sent);
        }
        return pending;
    }

    /**
     * Gives a request up: its outcome is a failure, unless it has one already. A late reply to it reaches nobody else.
     *
     * @param request the request
     */
    public void cancel(PendingRequest request) {
        calls.cancel(request);
    }

    /**
     * Sends any message as it is. Without a connection, or to a device that has not read for long, it is lost.
     *
     * @param message the message
     */
    public void send(Message message) {
        if (link.backlog() >= limits().sendBacklog()) {
            LOG.warn("{} does not read; {} is not sent", settings.device(), message.name());
        } else if (state().isConnected()) {
            link.send(ByteBuffer.wrap(MessageFormat.format(message)));
        }
    }

    /**
     * Has something done later.
     *
     * @param at when
     * @param action what, told the time
     * @return takes it back; has no effect once it is done
     */
    public Runnable schedule(long at, LongConsumer action) {
        Deadlines.Deadline deadline = deadlines.set(at, action);
        return () -> deadlines.cancel(deadline);
    }

    /**
     * Has something done some time from now.
     *
     * @param delay how long from now; one that nobody lives to see is as good as for ever
     * @param action what, told the time
     * @return takes it back; has no effect once it is done
     */
    public Runnable scheduleAfter(Duration delay, LongConsumer action) {
        return schedule(Calls.after(now, delay), action);
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
     * @param at the time
     */
    public void onTime(long at) {
        pass(at);
        deadlines.run(at);
    }

    private void pass(long at) {
        now = Math.max(now, at);
    }

    /**
     * The time that was told last.
     *
     * @return nanoseconds
     */
    public long now() {
        return now;
    }

    /**
     * How far the connection has come.
     *
     * @return the state
     */
    public ConnectionState state() {
        return cycle.state();
    }

    /**
     * Whether there will be no further connection.
     *
     * @return true for good once it is closed, or lost and not to be made again
     */
    public boolean isClosed() {
        return cycle.isOver();
    }

    /**
     * The protocol that the server speaks, preset or announced; that of the connection before, until the new one's is
     * announced.
     *
     * @return empty until it is known
     */
    public Optional<ProtocolFlags> protocol() {
        return greeting.protocol();
    }

    /**
     * What the server said of itself in {@code #version-connect} on this connection.
     *
     * @return the versions by name, each with at least one text; the same map until another is announced
     */
    public Map<String, List<String>> versions() {
        return greeting.versions();
    }

    /**
     * How many replies came that nobody waited for any more. May be asked by any thread.
     *
     * @return the count, since the beginning
     */
    public long lateReplies() {
        return calls.lateReplies();
    }

    /**
     * How much has come.
     *
     * @return bytes, since the beginning
     */
    public long received() {
        return received;
    }

    /**
     * The bounds that are kept.
     *
     * @return the limits
     */
    public ClientLimits limits() {
        return settings.limits();
    }

    /**
     * The message id given last.
     *
     * @return the id, 0 if none
     */
    public int lastId() {
        return calls.lastId();
    }
}
