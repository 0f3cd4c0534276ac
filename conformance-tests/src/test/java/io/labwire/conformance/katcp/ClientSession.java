package io.labwire.conformance.katcp;

import io.labwire.conformance.simulation.Alarm;
import io.labwire.conformance.simulation.Endpoint;
import io.labwire.conformance.simulation.SimulatedConnection;
import io.labwire.katcp.argument.Address;
import io.labwire.katcp.client.CallOptions;
import io.labwire.katcp.client.ClientCore;
import io.labwire.katcp.client.ClientLimits;
import io.labwire.katcp.client.ClientSettings;
import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageKind;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** One connection of a client: its core, the network, and those who look whether all is as it should be. */
final class ClientSession implements Endpoint, ClientCore.Link {

    static final Duration TIMEOUT = Duration.ofSeconds(5);

    private static final ClientLimits LIMITS = ClientLimits.DEFAULT.withRequestTimeout(TIMEOUT);

    private final Conversation conversation;
    private final Consumer<ProtocolFlags> whenKnown;
    private final Runnable whenLost;
    private final ClientCore core;
    private final Alarm alarm;
    private final WireMonitor wire;
    private final SensorMonitor every;
    private final SensorMonitor timed;
    private final ServerEnd serverEnd;
    private final SimulatedConnection network;
    private boolean lost;

    ClientSession(
            Conversation conversation,
            SimulatedServer server,
            Address address,
            boolean sheltered,
            Consumer<ProtocolFlags> whenKnown,
            Runnable whenLost) {
        this.conversation = conversation;
        this.whenKnown = whenKnown;
        this.whenLost = whenLost;
        this.core = new ClientCore(ClientSettings.of("lab:7147", LIMITS), 0, this, this::unsolicited);
        this.alarm = new Alarm(conversation.time(), core::nextDeadline, core::onTime, () -> {});
        this.wire = new WireMonitor(conversation::violated);
        this.every = new SensorMonitor("lab.every", true, conversation::violated);
        this.timed = new SensorMonitor("lab.timed", false, conversation::violated);
        this.serverEnd = new ServerEnd(conversation, server);
        this.network = conversation.network(sheltered, this, serverEnd);
        conversation.reached(Reached.CLIENT_CONNECTED);
        core.connected(conversation.now());
        serverEnd.accept(address, network);
    }

    void request(Message request, Call call) {
        core.request(request, CallOptions.DEFAULT, call, conversation.now());
        alarm.look(conversation.now());
    }

    /** Sends what no client's core would. */
    void sendRaw(byte[] bytes) {
        wire.sent(ByteBuffer.wrap(bytes));
        network.sendToServer(bytes);
    }

    /** Of a request only a part is sent, and the connection breaks. */
    void cutInMidLine() {
        sendRaw("?echo 1 half-a-l".getBytes(StandardCharsets.US_ASCII));
        cut();
    }

    void reads(boolean on) {
        network.clientReads(on);
    }

    void strategyOfEverySet() {
        every.strategySet();
    }

    /** What the server speaks, as far as the client knows. */
    Optional<ProtocolFlags> protocol() {
        return core.protocol();
    }

    int messages() {
        return wire.messages();
    }

    boolean isConnected() {
        return !lost && !core.isClosed();
    }

    boolean isReadNoFurther() {
        return serverEnd.hasUnread();
    }

    void cut() {
        network.cut();
    }

    void closeCore() {
        core.close();
    }

    /** Nothing is left undone on this side once the connection has ended. */
    void checkEnded() {
        if (!core.isClosed()) {
            conversation.violated("a client still believes to be connected");
        }
        if (core.nextDeadline() != Long.MAX_VALUE) {
            conversation.violated("a client still waits for something");
        }
    }

    /** What is to be true of a connection that has not been disturbed for some time. */
    void checkComplete(long present) {
        if (!isConnected() || !network.isQuiet() || serverEnd.hasUnread()) {
            return;
        }
        if (every.value() >= 0 && every.value() != present) {
            conversation.violated("the last reading is " + present + ", and the client has seen " + every.value());
        }
        if (wire.badLinesLeft() != 0) {
            conversation.violated(wire.badLinesLeft() + " bad lines were not complained of");
        }
    }

    @Override
    public void received(ByteBuffer chunk) {
        int length = chunk.remaining();
        wire.received(chunk.duplicate());
        boolean knew = core.protocol().isPresent();
        core.receive(chunk, conversation.now());
        if (!knew) {
            core.protocol().ifPresent(whenKnown);
        }
        alarm.look(conversation.now());
        serverEnd.written(length);
    }

    @Override
    public void closed() {
        lost = true;
        core.disconnected("cut", conversation.now());
        serverEnd.clientHasGone();
        whenLost.run();
    }

    @Override
    public void connect() {
        conversation.violated("a client that is not to connect again does so");
    }

    @Override
    public void send(ByteBuffer bytes) {
        if (lost) {
            conversation.violated("bytes were sent on a connection that has ended");
        }
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        wire.sent(ByteBuffer.wrap(copy));
        network.sendToServer(copy);
    }

    @Override
    public void close() {
        network.closeFromClient();
    }

    private void unsolicited(Message message) {
        if (message.kind() == MessageKind.REPLY) {
            conversation.met(Met.REPLIED_TOO_LATE);
            return;
        }
        switch (message.name()) {
            case "sensor-status" -> reading(message);
            case "log" -> conversation.met(Met.COMPLAINED_OF_A_BAD_LINE);
            case "client-connected" -> conversation.met(Met.SAW_ANOTHER_CLIENT);
            case "disconnect" -> conversation.met(Met.DISCONNECTED_BY_SERVER);
            default -> {}
        }
    }

    private void reading(Message status) {
        if (status.arguments().get(2).toString().equals("lab.every")) {
            conversation.met(Met.READING_OF_EVERY);
            every.reading(status);
        } else {
            conversation.met(Met.READING_OF_TIMED);
            timed.reading(status);
        }
    }
}
