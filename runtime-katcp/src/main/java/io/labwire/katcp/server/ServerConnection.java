package io.labwire.katcp.server;

import io.labwire.katcp.argument.Address;
import io.labwire.katcp.argument.TimeForm;
import io.labwire.katcp.loop.Deadlines.Deadline;
import io.labwire.katcp.message.KatcpMessage;
import io.labwire.katcp.wire.Line;
import io.labwire.katcp.wire.LineReader;
import io.labwire.katcp.wire.LineWriter;
import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageKind;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One client of a server: what it sent and what is to be sent to it. Whatever it does, other clients do not notice
 * (specification, sections 11.2, 11.5 and 11.6). Called by the core's thread.
 */
public final class ServerConnection {

    private static final Logger LOG = LoggerFactory.getLogger(ServerConnection.class);

    /** An output buffer that a large reply has made larger than this is not kept. */
    private static final int KEPT_OUTPUT = 64 * 1024;

    private enum State {
        OPEN,
        CLOSING,
        CLOSED
    }

    private final ServerCore core;
    private final Address peer;
    private final ServerLink link;
    private final LineReader reader;
    private final RequestQueue requests;
    private final Subscriptions subscriptions;
    private final Backlog backlog = new Backlog();
    private final AtomicLong announced = new AtomicLong();
    private LineWriter output = new LineWriter();
    private State state = State.OPEN;
    private Optional<Deadline> flushDeadline = Optional.empty();
    private boolean unread;
    private boolean reading;
    private boolean parting;
    private boolean dirty;

    ServerConnection(ServerCore core, Address peer, ServerLink link) {
        this.core = core;
        this.peer = peer;
        this.link = link;
        this.reader = new LineReader(core.limits().maxLine());
        this.requests = new RequestQueue(core.surroundings());
        this.subscriptions = new Subscriptions(this, core.feeds());
    }

    Address peer() {
        return peer;
    }

    ServerLimits limits() {
        return core.limits();
    }

    TimeForm timeForm() {
        return core.protocol().timeForm();
    }

    Subscriptions subscriptions() {
        return subscriptions;
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    void execute(Runnable step) {
        core.surroundings().execute(step);
    }

    /**
     * Bytes have come from the client.
     *
     * @param bytes the bytes; unless {@link #hasUnread} says no they have to stay as they are, see
     *     {@link ServerLink#reading}
     */
    public void receive(ByteBuffer bytes) {
        if (state == State.OPEN) {
            reader.receive(bytes);
            unread = true;
            read();
        }
    }

    /**
     * Whether bytes that came have not been read yet, because too much is pending.
     *
     * @return true until reading goes on
     */
    public boolean hasUnread() {
        return unread && state == State.OPEN;
    }

    /** Reads on as far as the bounds allow. */
    void read() {
        if (reading || !unread) {
            return;
        }
        reading = true;
        boolean more = true;
        while (mayRead() && more) {
            more = reader.next();
            if (more) {
                line();
            }
        }
        reading = false;
        if (state != State.OPEN) {
            return;
        }
        if (more) {
            link.reading(false);
            core.stalled(this);
        } else {
            unread = false;
            link.reading(true);
        }
    }

    private boolean mayRead() {
        return state == State.OPEN
                && !parting
                && requests.size() < limits().pendingPerConnection()
                && core.mayStartAnother()
                && backlog.total() <= limits().replyBacklog();
    }

    private void line() {
        if (reader.error().isPresent()) {
            core.log().complain(this, reader.error().get().text());
            return;
        }
        Line line = reader.line();
        if (line.kind() == MessageKind.REQUEST) {
            requests.add(core.begun(core.requests().call(this, line)));
        } else {
            LOG.debug("{} sent a message that is no request: {}", peer, line.name());
        }
    }

    /** Where the core's thread makes a line that it queues before it makes another. */
    LineWriter scratch() {
        return core.scratch();
    }

    /** A request is answered: its line is queued, and the next may come. */
    void answered(RequestCall call, LineWriter line) {
        if (requests.remove(call)) {
            queue(true, line);
            core.ended(1);
            read();
        }
    }

    /** An inform is on its way from another thread. What is on its way counts, as it is in memory. */
    void announce(long bytes) {
        announced.addAndGet(bytes);
    }

    void inform(LineWriter line) {
        announced.addAndGet(-line.length());
        queue(true, line);
    }

    /** Tells the client something that it did not ask for. */
    void tell(byte[] line) {
        if (state == State.OPEN) {
            output.lines(line);
            queued(false, line.length);
        }
    }

    void tell(KatcpMessage message) {
        tell(core.line(message, Message.NO_ID));
    }

    private void queue(boolean asked, LineWriter line) {
        if (state == State.OPEN) { // else nobody reads it any more
            output.lines(line);
            queued(asked, line.length());
        }
    }

    private void queued(boolean asked, int bytes) {
        backlog.add(asked, bytes);
        boolean tooMuchUnasked = !asked && backlog.unasked() > limits().asyncBacklog();
        if (tooMuchUnasked || backlog.total() + announced.get() > limits().totalBacklog()) {
            LOG.warn("{} does not read what it is sent; it is disconnected", peer);
            core.countOverflow();
            abort();
        } else if (!dirty) {
            dirty = true;
            core.dirty(this);
        }
    }

    /** Hands the queued lines to the transport. */
    void flush() {
        dirty = false;
        if (state != State.CLOSED && output.length() > 0) {
            link.send(output.view());
            if (output.length() > KEPT_OUTPUT) {
                output = new LineWriter();
            } else {
                output.clear();
            }
        }
    }

    /**
     * Bytes have left for the client.
     *
     * @param bytes how many, of those that were sent first
     */
    public void written(long bytes) {
        backlog.written(bytes);
        if (unread) {
            execute(this::read); // not now: the bytes may leave while they are being sent
        }
    }

    /** Says good-bye and closes the connection, after a while even if the client does not read. */
    void disconnect(KatcpMessage reason) {
        if (state != State.OPEN) {
            return;
        }
        parting = true;
        requests.cancel();
        tell(reason);
        if (state != State.OPEN) {
            return; // the good-bye was too much
        }
        flush();
        release(State.CLOSING);
        long until = core.surroundings().now() + limits().flushTime().toNanos();
        flushDeadline = Optional.of(core.deadlines().set(until, now -> abort()));
        link.finish();
    }

    private void abort() {
        if (state != State.CLOSED) {
            release(State.CLOSED);
            link.abort();
            core.gone(this);
        }
    }

    /** The connection is gone, whoever closed it. */
    public void closed() {
        if (state != State.CLOSED) {
            release(State.CLOSED);
            core.gone(this);
        }
    }

    private void release(State next) {
        if (state == State.OPEN) {
            core.ended(requests.size());
            requests.forget();
            subscriptions.clear();
        }
        flushDeadline.ifPresent(core.deadlines()::cancel);
        state = next;
    }
}
