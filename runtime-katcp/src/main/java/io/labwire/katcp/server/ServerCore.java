package io.labwire.katcp.server;

import io.labwire.katcp.argument.Address;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.core.ClientConnectedInform;
import io.labwire.katcp.core.LogInform;
import io.labwire.katcp.device.KatcpDevice;
import io.labwire.katcp.device.Peer;
import io.labwire.katcp.log.DeviceLog;
import io.labwire.katcp.log.LogListener;
import io.labwire.katcp.log.LogMessage;
import io.labwire.katcp.loop.Deadlines;
import io.labwire.katcp.message.KatcpInform;
import io.labwire.katcp.message.KatcpMessage;
import io.labwire.katcp.message.MessageType;
import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.sensor.RemovalObserver;
import io.labwire.katcp.sensor.SensorSet;
import io.labwire.katcp.wire.LineWriter;
import io.labwire.katcp.wire.Message;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A KATCP server as a state machine: clients, bytes and time go in, bytes and a deadline come out (specification, sections
 * 4, 7, 8, 9 and 11). No I/O, no threads, no clock: those are in its {@link Surroundings}.
 *
 * <p>Except where it says so, all calls come from one thread, and none during another. What is to be sent is gathered until
 * {@link #flush}.
 */
public final class ServerCore {

    /** What a server speaks that is not told otherwise. */
    public static final ProtocolFlags PROTOCOL = new ProtocolFlags(5, 1, "BIMT");

    /** A buffer that a long line has made larger than this is not kept. */
    private static final int KEPT_SCRATCH = 64 * 1024;

    private static final String GOODBYE = "Device server shutting down.";

    private final ProtocolFlags protocol;
    private final Greeting greeting;
    private final List<Version> versions;
    private final ServerHooks hooks;
    private final SensorSet sensors;
    private final ServerLimits limits;
    private final Surroundings surroundings;
    private final Deadlines deadlines = new Deadlines();
    private final SensorFeeds feeds;
    private final Requests requests;
    private final DeviceLog log;
    private final RemovalObserver removals;
    private final LogListener logged;
    private final Turns turns;
    private final Waits waits;
    private final UnfinishedLines unfinishedLines;
    private final DeviceServer desk = new DeviceDesk(this);

    private final Clients clients = new Clients();
    private LineWriter scratch = new LineWriter();
    private boolean halting;
    private boolean halted;
    private volatile boolean restarting;
    private long overflows;

    /**
     * A server of a device, without clients.
     *
     * @param device the device
     * @param limits the bounds to keep
     * @param surroundings its thread, its time and its executor
     */
    public ServerCore(KatcpDevice device, ServerLimits limits, Surroundings surroundings) {
        this(device, new CoreOptions().limits(limits), surroundings);
    }

    /**
     * A server of a device, without clients.
     *
     * @param device the device
     * @param options what it speaks, and the bounds to keep
     * @param surroundings its thread, its time and its executor
     */
    public ServerCore(KatcpDevice device, ServerOptions<?> options, Surroundings surroundings) {
        this.limits = options.limits();
        this.protocol = options.protocol();
        this.hooks = options.hooks();
        this.log = options.log();
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.greeting = new Greeting(protocol, device.info());
        this.versions = Stream.concat(greeting.versions().stream(), options.versions().stream())
                .toList();
        this.sensors = device.sensors();
        this.turns = new Turns(limits.pendingPerServer());
        this.waits = new Waits(surroundings, limits);
        this.unfinishedLines = new UnfinishedLines(limits.unfinishedBytes());
        this.feeds = new SensorFeeds(surroundings, limits, deadlines, protocol.timeForm());
        this.requests = new Requests(new BuiltInRequests(this), device.requests(), protocol);
        this.removals = sensor -> surroundings.execute(() -> feeds.sensorRemoved(sensor));
        this.logged = this::tellAll;
        sensors.attach(removals);
        log.attach(logged);
        if (device instanceof ServedDevice served) {
            served.servedBy(desk);
        }
    }

    /**
     * A client has connected: it is greeted, whatever is said after that, and the others are told of it.
     *
     * @param peer the client's end
     * @param link the transport's end
     * @return the connection; closed at once if the server is halting or has as many clients as it may have
     */
    public ServerConnection accept(Address peer, ServerLink link) {
        return accept(new Peer(peer, Optional.empty()), link);
    }

    /**
     * A client has connected: it is greeted, whatever is said after that, and the others are told of it.
     *
     * @param peer the client
     * @param link the transport's end
     * @return the connection; closed at once if the server is halting or has as many clients as it may have
     */
    public ServerConnection accept(Peer peer, ServerLink link) {
        ServerConnection connection = new ServerConnection(this, peer.address(), link);
        clients.add(connection);
        greeting.informs().forEach(connection::tell);
        if (halting) {
            connection.disconnect(GOODBYE);
        } else if (clients.open().size() > limits.connections()) {
            connection.disconnect("Too many clients.");
        } else {
            connection.arrive(peer);
        }
        return connection;
    }

    /** A client is one of them from now on. */
    void introduce(ServerConnection connection) {
        clients.introduce(connection);
        if (protocol.supports(ProtocolFlags.MULTI_CLIENT)) {
            byte[] news = line(new ClientConnectedInform(connection.peer().text()), Message.NO_ID);
            clients.open().stream().filter(other -> other != connection).forEach(other -> other.tell(news));
        }
    }

    /**
     * Halts the server: pending requests fail, clients are told and have a moment to read it (specification, section
     * 11.7). {@link Surroundings#halted} is called once all are gone.
     */
    public void halt() {
        if (halting) {
            return;
        }
        halting = true;
        sensors.detach(removals);
        log.detach(logged);
        surroundings.halting();
        clients.all().forEach(connection -> connection.disconnect(GOODBYE));
        haltedIfAllGone();
    }

    /** Halts the server for another to be started in its place. */
    void restart() {
        restarting |= !halting;
        halt();
    }

    /**
     * Whether the server halts because a client asked for a restart, and the server is {@linkplain ServerOptions#restartable one} that
     * can be. May be called by any thread.
     *
     * @return whether another is to be started in its place
     */
    public boolean isRestarting() {
        return restarting;
    }

    private void haltedIfAllGone() {
        if (halting && !halted && clients.isEmpty()) {
            halted = true; // who comes now is told, and does not end the server a second time
            surroundings.halted();
        }
    }

    /**
     * Tells all clients something that they did not ask for, such as {@code #interface-changed}. May be called by any
     * thread.
     *
     * @param inform what they are told
     */
    public void tellAll(KatcpInform inform) {
        byte[] line = line(inform, Message.NO_ID);
        surroundings.execute(() -> clients.open().forEach(connection -> connection.tell(line)));
    }

    private void tellAll(LogMessage message) {
        Timestamp at = message.timestamp().orElseGet(surroundings::wallClock);
        tellAll(new LogInform(message.level(), at, message.logger(), message.text()));
    }

    /**
     * What the core does for its device. May be used by any thread.
     *
     * @return the server as the device sees it
     */
    public DeviceServer deviceServer() {
        return desk;
    }

    /**
     * The device's log. May be used by any thread.
     *
     * @return the log
     */
    public DeviceLog log() {
        return log;
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

    /** Hands what has been gathered for the clients to their links. To be called after each step, or a few. */
    public void flush() {
        clients.flush();
    }

    /**
     * How many clients were disconnected because they did not read what they were sent.
     *
     * @return the count, since the beginning
     */
    public long overflows() {
        return overflows;
    }

    /** Where a line is made that is queued before the next is made. */
    LineWriter scratch() {
        if (scratch.length() > KEPT_SCRATCH) {
            scratch = new LineWriter();
        }
        scratch.clear();
        return scratch;
    }

    byte[] line(KatcpMessage message, int id) {
        LineWriter line = new LineWriter();
        MessageType.writeAny(message, id, line, protocol.timeForm());
        return line.toArray();
    }

    List<Version> versions() {
        return versions;
    }

    ServerHooks hooks() {
        return hooks;
    }

    Turns turns() {
        return turns;
    }

    Waits waits() {
        return waits;
    }

    UnfinishedLines unfinishedLines() {
        return unfinishedLines;
    }

    Clients clients() {
        return clients;
    }

    ProtocolFlags protocol() {
        return protocol;
    }

    ServerLimits limits() {
        return limits;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Deadlines deadlines() {
        return deadlines;
    }

    SensorSet sensors() {
        return sensors;
    }

    SensorFeeds feeds() {
        return feeds;
    }

    Requests requests() {
        return requests;
    }

    void countOverflow() {
        overflows++;
    }

    void gone(ServerConnection connection) {
        clients.remove(connection);
        turns.gone(connection);
        haltedIfAllGone();
    }
}
