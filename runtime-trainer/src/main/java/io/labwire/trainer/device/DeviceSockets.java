package io.labwire.trainer.device;

import io.labwire.core.Bytes;
import io.labwire.trainer.zmq.EndpointException;
import io.labwire.trainer.zmq.Endpoints;
import io.labwire.trainer.zmq.OwnedSocket;
import io.labwire.trainer.zmq.ReplySocket;
import io.labwire.trainer.zmq.SocketEvent;
import io.labwire.trainer.zmq.SocketSettings;
import io.labwire.trainer.zmq.SocketThread;
import io.labwire.trainer.zmq.SocketType;
import io.labwire.trainer.zmq.TurnSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A device's two sockets: what it publishes by is used by the thread of the sockets, what it answers by by the one of the commands. */
final class DeviceSockets {

    /** What subscribers send is small: the frames of a greeting, and beginnings of topics. */
    static final long SUBSCRIPTION_SIZE = 2048;

    private final OwnedSocket publishing;
    private final ReplySocket commands;
    private final List<String> subscriberAddresses;
    private final List<String> commandAddresses;

    private DeviceSockets(
            OwnedSocket publishing,
            ReplySocket commands,
            List<String> subscriberAddresses,
            List<String> commandAddresses) {
        this.publishing = publishing;
        this.commands = commands;
        this.subscriberAddresses = subscriberAddresses;
        this.commandAddresses = commandAddresses;
    }

    static DeviceSockets open(
            SocketThread thread, DeviceSettings settings, Predicate<Bytes> admitted, Consumer<SocketEvent> events)
            throws EndpointException {
        SocketSettings sockets =
                settings.sockets().bounded(settings.requestLimits().size());
        long most = Math.min(sockets.maxMessageSize(), SUBSCRIPTION_SIZE);
        // XPUB is PUB that tells who subscribes.
        OwnedSocket publishing = thread.open(SocketType.XPUB, sockets.but(small -> small.maxMessageSize(most)), events);
        publishing.admitSubscriptions(admitted);
        TurnSocket answering = thread.openForTurns(SocketType.ROUTER, sockets, events);
        ReplySocket commands = new ReplySocket(answering);
        List<String> hosts = settings.hosts().isEmpty() ? PrimaryAddress.hosts() : settings.hosts();
        List<String> publishes =
                new ArrayList<>(PortChoice.bind(PortChoice.Binding.of(publishing), hosts, settings.subscriberPort()));
        List<String> takesCommands =
                new ArrayList<>(PortChoice.bind(PortChoice.Binding.of(answering), hosts, settings.commandPort()));
        Optional<Endpoints> further = settings.alsoAt();
        if (further.isPresent()) {
            publishes.add(publishing.bind(further.get().publishing()));
            takesCommands.add(answering.bind(further.get().commands()));
        }
        return new DeviceSockets(publishing, commands, List.copyOf(publishes), List.copyOf(takesCommands));
    }

    OwnedSocket publishing() {
        return publishing;
    }

    ReplySocket commands() {
        return commands;
    }

    List<String> subscriberAddresses() {
        return subscriberAddresses;
    }

    List<String> commandAddresses() {
        return commandAddresses;
    }
}
