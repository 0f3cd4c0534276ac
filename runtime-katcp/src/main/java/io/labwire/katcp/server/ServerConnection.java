package io.labwire.katcp.server;

import io.labwire.katcp.argument.Address;
import io.labwire.katcp.argument.TimeForm;
import io.labwire.katcp.core.LogInform;
import io.labwire.katcp.core.LogLevel;
import io.labwire.katcp.device.ClientConnection;
import io.labwire.katcp.device.Peer;
import io.labwire.katcp.log.DeviceLog;
import io.labwire.katcp.message.KatcpMessage;
import io.labwire.katcp.wire.LineWriter;
import io.labwire.katcp.wire.Message;
import java.nio.ByteBuffer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One client of a server: what it sent and what is to be sent to it. Whatever it does, other clients do not notice
 * (specification, sections 11.2, 11.5 and 11.6). Called by the core's thread.
 */
public final class ServerConnection {

    private static final Logger LOG = LoggerFactory.getLogger(ServerConnection.class);

    private final ServerCore core;
    private final Address peer;
    private final Intake intake;
    private final Serving serving;
    private final Subscriptions subscriptions;
    private final Outbox outbox;
    private final Parting parting;
    private final Handle handle;
    private boolean arrived;
    private boolean unsent;

    ServerConnection(ServerCore core, Address peer, ServerLink link) {
        this.core = core;
        this.peer = peer;
        this.intake = new Intake(core, this, link);
        this.outbox = new Outbox(core.limits(), link, core.surroundings()::now);
        this.parting = new Parting(core, this, link);
        this.handle = new Handle(core, this);
        this.serving = new Serving(core, this);
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
        return parting.isOpen();
    }

    /** As {@link #isOpen}, and not on the way out; for any thread. */
    boolean isThere() {
        return parting.isThere();
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
            serving.hook(new Arrival(this, who, hooks.rule(), hooks.observer()));
        }
    }

    void arrived() {
        parting.observed(core.hooks().observes());
        if (!isThere()) {
            parting.leave(false);
            return;
        }
        arrived = true;
        core.introduce(this);
        read();
    }

    Serving serving() {
        return serving;
    }

    void execute(Runnable step) {
        core.surroundings().execute(() -> guarded(step));
    }

    /**
     * Does something for this client. If it breaks off, because memory or the stack is exhausted or the code is wrong, that is the end
     * of this connection, since nothing that was in its middle can be relied on, and of no other.
     */
    void guarded(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error fault) {
            broken(fault);
        }
    }

    private void broken(Throwable fault) {
        try {
            parting.abort(fault.getClass().getName()); // before anything is said: it gives memory back
        } catch (RuntimeException | Error again) {
            fault.addSuppressed(again); // the others' turn comes after this, and has to come
        }
        try {
            LOG.error("The connection of {} broke off", peer, fault);
        } catch (Error unsaid) {
            return; // the others are worth more than the line
        }
    }

    /**
     * Bytes have come from the client.
     *
     * @param bytes the bytes; unless {@link #hasUnread} says no they have to stay as they are, see
     *     {@link ServerLink#reading}
     */
    public void receive(ByteBuffer bytes) {
        if (isOpen()) {
            guarded(() -> intake.receive(bytes));
        }
    }

    /**
     * Whether bytes that came have not been read yet, because too much is pending.
     *
     * @return true until reading goes on
     */
    public boolean hasUnread() {
        return intake.hasUnread() && isOpen();
    }

    /** Reads on as far as the bounds allow. */
    void read() {
        guarded(intake::read);
    }

    boolean mayRead() {
        return arrived && isThere() && serving.mayBegin() && outbox.mayAnswer();
    }

    /** Tells the client what was wrong (specification, section 2, "Bad lines"). */
    void complain(String what) {
        tell(new LogInform(LogLevel.ERROR, core.surroundings().wallClock(), DeviceLog.ROOT, what));
    }

    /** Where the core's thread makes a line that it queues before it makes another. */
    LineWriter scratch() {
        return core.scratch();
    }

    /** How much of what handlers send may be on its way; for any thread. */
    Room room() {
        return outbox.room();
    }

    /** An inform that was {@linkplain Room#announce announced} has come. */
    void inform(LineWriter line) {
        outbox.room().arrived(line.length());
        queue(line);
    }

    /** Keeps a handler's thread until the client has read enough of what it was sent; never the core's own. */
    void awaitRoom() {
        core.waits().await(this, outbox.room());
    }

    /** Others need the threads that wait for this client; for any thread. */
    void stalled() {
        execute(this::overflow);
    }

    /** Tells the client something that it did not ask for. */
    void tell(byte[] line) {
        if (isOpen() && line.length > 0) { // else nobody reads it any more
            guarded(() -> queued(outbox.add(line)));
        }
    }

    void tell(KatcpMessage message) {
        tell(core.line(message, Message.NO_ID));
    }

    /** Sends the client what it has asked for. */
    void queue(LineWriter line) {
        if (isOpen()) {
            try {
                queued(outbox.add(line));
            } catch (RuntimeException | Error fault) {
                broken(fault); // not the request's fault, which would leave it without its reply
            }
        }
    }

    private void queued(boolean fits) {
        if (!fits) {
            overflow();
        } else if (!unsent) {
            unsent = true;
            core.clients().unsent(this);
        }
    }

    private void overflow() {
        if (isOpen()) {
            LOG.warn("{} does not read what it is sent; it is disconnected", peer);
            core.countOverflow();
            parting.abort("does not read what it is sent");
        }
    }

    /** Hands the queued lines to the transport. */
    void flush() {
        unsent = false;
        if (!parting.isClosed()) {
            guarded(outbox::flush);
        }
    }

    /**
     * Bytes have left for the client.
     *
     * @param bytes how many, of those that were sent first
     */
    public void written(long bytes) {
        outbox.written(bytes);
        if (intake.hasUnread()) {
            execute(intake::read); // not now: the bytes may leave while they are being sent
        }
    }

    /** Says good-bye and closes the connection, after a while even if the client does not read. */
    void disconnect(String why) {
        parting.begin(why);
    }

    /** Whoever wanted to see the client off has done so, or has taken too long. */
    void farewell() {
        parting.farewell();
    }

    /** The connection is gone, whoever closed it. */
    public void closed() {
        parting.closed();
    }

    /**
     * The connection is gone.
     *
     * @param why what went wrong with it, for a person to read
     */
    public void closed(String why) {
        parting.closed(why);
    }

    /** Nothing more is started, and what is pending is answered. */
    void stopServing() {
        outbox.room().close();
        serving.stop();
    }

    /** Gives back what the connection has of all that the server has; on its way out it has nothing any more. */
    void release(boolean hasSome) {
        outbox.room().close();
        if (hasSome) {
            int pending = serving.forget();
            subscriptions.clear();
            intake.close();
            core.turns().ended(pending); // last: others go on, and must not find this one among them
        }
    }
}
