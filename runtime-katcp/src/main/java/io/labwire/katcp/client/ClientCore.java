package io.labwire.katcp.client;

import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.text.PeerText;
import io.labwire.katcp.wire.Line;
import io.labwire.katcp.wire.LineReader;
import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageFormat;
import io.labwire.katcp.wire.MessageKind;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A client as a state machine: connections, bytes, requests and time go in; connection attempts, bytes, replies and a
 * deadline come out (specification, sections 3, 4 and 12). No I/O, no threads, no clock.
 *
 * <p>All calls come from one thread, and what is given to it is called back by that thread. Time is a number of
 * nanoseconds that never goes back.
 */
public final class ClientCore extends CoreConnection {

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

    private final Link link;
    private final Consumer<Message> unsolicited;
    private final Calls calls;
    private final TimeoutHints hints;
    private LineReader reader;
    private long received;

    /**
     * A client that is not connected.
     *
     * @param settings what it is told once and for all
     * @param lastId the message id given last, 0 if none
     * @param link the transport's end
     * @param unsolicited is given each message that belongs to no pending request, the greeting included
     */
    public ClientCore(ClientSettings settings, int lastId, Link link, Consumer<Message> unsolicited) {
        super(settings, link);
        this.link = link;
        this.unsolicited = Objects.requireNonNull(unsolicited, "unsolicited");
        this.calls = new Calls(limits(), deadlines(), lastId);
        this.hints = new TimeoutHints(this, limits());
        this.reader = new LineReader(limits().maxLine());
        settings.watchdog().ifPresent(every -> extensions().add(new Watchdog(this, every)));
        if (settings.timeoutHints()) {
            extensions().add(hints);
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
        if (extensions().add(extension)) {
            extension.attached(this, at);
        }
    }

    /**
     * Makes something no longer part of this client.
     *
     * @param extension was attached
     */
    public void detach(ClientExtension extension) {
        extensions().remove(extension);
    }

    @Override
    void reset() {
        reader = new LineReader(limits().maxLine());
    }

    @Override
    void fail(CallFailure why) {
        calls.failAll(why);
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
                LOG.error("A message from {} could not be dealt with", device(), fault);
            }
        }
    }

    private void read(LineReader lines) {
        if (lines.error().isPresent()) {
            // Sends nothing back, so that two peers never complain about one another's complaints.
            LOG.warn("Bad line from {}: {}", device(), lines.error().get().text());
            return;
        }
        Line line = lines.line();
        boolean taken = line.kind() == MessageKind.INFORM
                && line.id() == Message.NO_ID
                && extensions().take(line, now());
        if (!taken) {
            dispatch(line.toMessage());
        }
    }

    private void dispatch(Message message) {
        if (message.kind() != MessageKind.REQUEST && calls.deliver(message, now())) {
            return;
        }
        if (message.kind() == MessageKind.REPLY) {
            LOG.debug("{} sent a reply that nobody waits for: {}", device(), PeerText.of(message.name()));
        } else if (!hear(message)) {
            return;
        }
        extensions().unsolicited(message, now());
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
        Duration timeout = options.timeout().orElseGet(() -> hints.atLeast(limits().requestTimeout(), request.name()));
        PendingRequest pending = new PendingRequest(sent, timeout, options.keepAlive(), listener, now());
        pending.start();
        Optional<CallFailure> refused =
                connected ? calls.refuses(sent, ids, link.backlog()) : Optional.of(CallFailure.notConnected(device()));
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
            LOG.warn("{} does not read; {} is not sent", device(), message.name());
        } else if (state().isConnected()) {
            link.send(ByteBuffer.wrap(MessageFormat.format(message)));
        }
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
     * The message id given last.
     *
     * @return the id, 0 if none
     */
    public int lastId() {
        return calls.lastId();
    }
}
