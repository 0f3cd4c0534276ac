package io.labwire.katcp.server;

import io.labwire.katcp.argument.Address;
import io.labwire.katcp.argument.TimeForm;
import io.labwire.katcp.core.DisconnectInform;
import io.labwire.katcp.core.LogInform;
import io.labwire.katcp.core.LogLevel;
import io.labwire.katcp.device.ClientConnection;
import io.labwire.katcp.device.Peer;
import io.labwire.katcp.log.DeviceLog;
import io.labwire.katcp.loop.Deadlines.Deadline;
import io.labwire.katcp.message.KatcpMessage;
import io.labwire.katcp.text.PeerText;
import io.labwire.katcp.wire.Line;
import io.labwire.katcp.wire.LineReader;
import io.labwire.katcp.wire.LineWriter;
import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageKind;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One client of a server: what it sent and what is to be sent to it. Whatever it does, other clients do not notice
 * (specification, sections 11.2, 11.5 and 11.6). Called by the core's thread.
 */
public final class ServerConnection {

    private static final Logger LOG = LoggerFactory.getLogger(ServerConnection.class);

    private static final String EOF = "Socket EOF";

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
    private final Outbox outbox;
    private final Slice slice;
    private final Handle handle;
    private volatile State state = State.OPEN;
    private volatile boolean parting;
    private boolean arrived;
    private boolean observed;
    private String reason = EOF;
    private Optional<Deadline> deadline = Optional.empty();
    private boolean unread;
    private boolean reading;
    private boolean resting;
    private long held;
    private boolean dirty;

    ServerConnection(ServerCore core, Address peer, ServerLink link) {
        this.core = core;
        this.peer = peer;
        this.link = link;
        this.reader = new LineReader(core.limits().maxLine());
        this.outbox = new Outbox(core.limits(), link, core.surroundings()::now);
        this.slice = new Slice(core.surroundings(), core.limits().readingTime().toNanos());
        this.handle = new Handle(core, this);
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

    /** As {@link #isOpen}, and not on the way out; for any thread. */
    boolean isThere() {
        return state == State.OPEN && !parting;
    }

    ClientConnection handle() {
        return handle;
    }

    /** Begins to read, once whoever wants to see the client has done so. */
    void arrive(Peer who) {
        ServerHooks hooks = core.hooks();
        if (hooks.none()) {
            arrived();
        } else {
            requests.hook(new Arrival(this, who, hooks.rule(), hooks.observer()));
        }
    }

    void arrived() {
        observed = core.hooks().observes();
        if (!isThere()) {
            leave(false);
            return;
        }
        arrived = true;
        core.introduce(this);
        read();
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
        if (reading || resting || !unread) {
            return;
        }
        reading = true;
        slice.begin();
        boolean more = true;
        try {
            while (mayRead() && more && !resting) {
                more = reader.next();
                if (more) {
                    line();
                    resting = slice.isOver();
                }
            }
        } finally {
            reading = false; // also when memory has run out: the next time there may be some
        }
        if (state == State.OPEN) {
            keep();
        }
        if (state != State.OPEN) {
            return;
        }
        if (more) {
            link.reading(false);
            if (resting) {
                rest();
            } else {
                core.turns().stalled(this);
            }
        } else {
            unread = false;
            link.reading(true);
        }
    }

    private boolean mayRead() {
        return state == State.OPEN && arrived && !parting && mayStartAnother() && outbox.mayAnswer();
    }

    /** One that waits for nothing is served however much the others wait for. */
    private boolean mayStartAnother() {
        int own = requests.size();
        return own == 0
                || (own < limits().pendingPerConnection() && core.turns().mayStartAnother());
    }

    /** The others have their turn. */
    private void rest() {
        core.deadlines().set(core.surroundings().now(), now -> {
            resting = false;
            read();
        });
    }

    /** Counts what the line that has not ended holds. */
    private void keep() {
        long more = reader.held() - held;
        held += more;
        if (!core.unfinishedLines().add(more)) {
            complain("Too much has come of lines that do not end.");
            disconnect("lines do not end");
        }
    }

    private void line() {
        if (reader.error().isPresent()) {
            complain(reader.error().get().text());
            return;
        }
        Line line = reader.line();
        if (line.kind() == MessageKind.REQUEST) {
            add(core.requests().call(this, line));
        } else {
            core.hooks()
                    .receiver(line.kind(), line.name())
                    .ifPresentOrElse(
                            receiver -> add(new MessageTask(this, line.toMessage(), receiver)),
                            () -> LOG.debug(
                                    "{} sent a message that is no request: {}", peer, PeerText.of(line.name())));
        }
    }

    private void add(Task task) {
        core.turns().begun();
        requests.add(task);
    }

    /** Tells the client what was wrong (specification, section 2, "Bad lines"). */
    void complain(String what) {
        tell(new LogInform(LogLevel.ERROR, core.surroundings().wallClock(), DeviceLog.ROOT, what));
    }

    /** Where the core's thread makes a line that it queues before it makes another. */
    LineWriter scratch() {
        return core.scratch();
    }

    /** A request is answered: its line is queued, and the next may come. */
    void answered(RequestCall call, LineWriter line) {
        if (requests.remove(call)) {
            queue(line);
            next();
        }
    }

    /** What needed no answer is done. */
    void done(Task task) {
        if (requests.remove(task)) {
            next();
        }
    }

    private void next() {
        core.turns().ended(1);
        read();
    }

    /** An inform is on its way from another thread. */
    void announce(long bytes) {
        outbox.room().announce(bytes);
    }

    void inform(LineWriter line) {
        outbox.room().arrived(line.length());
        queue(line);
    }

    /** Keeps a handler's thread until the client has read enough of what it was sent; never the core's own. */
    void awaitRoom() {
        Room room = outbox.room();
        if (!room.isFull() || !core.surroundings().mayWait()) {
            return;
        }
        if (!core.waits().begin(this)) {
            stalled();
            return;
        }
        try {
            if (!room.await(limits().stallTime().toNanos())) {
                stalled();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            core.waits().end(this);
        }
    }

    /** When a client that is waited for has last read something; for any thread. */
    long stillSince() {
        return outbox.room().stillSince();
    }

    /** Others need the threads that wait for this client; for any thread. */
    void stalled() {
        execute(this::overflow);
    }

    /** Tells the client something that it did not ask for. */
    void tell(byte[] line) {
        if (state == State.OPEN && line.length > 0) { // else nobody reads it any more
            queued(outbox.add(line));
        }
    }

    void tell(KatcpMessage message) {
        tell(core.line(message, Message.NO_ID));
    }

    private void queue(LineWriter line) {
        if (state == State.OPEN) {
            queued(outbox.add(line));
        }
    }

    private void queued(boolean fits) {
        if (!fits) {
            overflow();
        } else if (!dirty) {
            dirty = true;
            core.dirty(this);
        }
    }

    private void overflow() {
        if (state == State.OPEN) {
            LOG.warn("{} does not read what it is sent; it is disconnected", peer);
            core.countOverflow();
            reason = "does not read what it is sent";
            abort();
        }
    }

    /** Hands the queued lines to the transport. */
    void flush() {
        dirty = false;
        if (state != State.CLOSED) {
            outbox.flush();
        }
    }

    /**
     * Bytes have left for the client.
     *
     * @param bytes how many, of those that were sent first
     */
    public void written(long bytes) {
        outbox.written(bytes);
        if (unread) {
            execute(this::read); // not now: the bytes may leave while they are being sent
        }
    }

    /** Says good-bye and closes the connection, after a while even if the client does not read. */
    void disconnect(String why) {
        if (!isThere()) {
            return;
        }
        parting = true;
        reason = why;
        outbox.room().close();
        requests.cancel();
        if (observed) {
            leave(true);
            inTime(this::farewell);
        } else {
            farewell();
        }
    }

    /** Whoever wanted to see the client off has done so, or has taken too long. */
    void farewell() {
        if (state != State.OPEN || !parting) {
            return;
        }
        tell(new DisconnectInform(reason));
        if (state != State.OPEN) {
            return; // the good-bye was too much
        }
        flush();
        release(State.CLOSING);
        inTime(this::abort);
        link.finish();
    }

    private void inTime(Runnable next) {
        deadline.ifPresent(core.deadlines()::cancel);
        long until = core.surroundings().now() + limits().flushTime().toNanos();
        deadline = Optional.of(core.deadlines().set(until, now -> next.run()));
    }

    private void abort() {
        if (state != State.CLOSED) {
            link.abort();
            closed(reason);
        }
    }

    /** The connection is gone, whoever closed it. */
    public void closed() {
        closed(parting ? reason : EOF);
    }

    /**
     * The connection is gone.
     *
     * @param why what went wrong with it, for a person to read
     */
    public void closed(String why) {
        if (state != State.CLOSED) {
            reason = why;
            release(State.CLOSED);
            leave(false);
            core.gone(this);
        }
    }

    /** Tells whoever saw the client come, once. */
    private void leave(boolean stillOpen) {
        if (observed) {
            observed = false;
            requests.hook(new Departure(this, core.hooks().observer(), reason, stillOpen));
        }
    }

    private void release(State next) {
        boolean open = state == State.OPEN;
        state = next;
        outbox.room().close();
        deadline.ifPresent(core.deadlines()::cancel);
        if (open) {
            int pending = requests.size();
            requests.forget();
            subscriptions.clear();
            core.unfinishedLines().add(-held);
            held = 0;
            core.turns().ended(pending); // last: others go on, and must not find this one among them
        }
    }
}
