package io.labwire.trainer.zmq;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zeromq.ZEvent;
import org.zeromq.ZMQ;

/** The sockets of a {@link SocketThread}: opens them, and knows which there are. Only that thread may call it. */
final class HeldSockets {

    private final SocketThread owner;
    private final ZMQ.Context context;
    private final SocketSelector selector;
    private final List<HeldSocket> all = new ArrayList<>();
    private @Nullable Gatekeeper gatekeeper;

    HeldSockets(SocketThread owner, ZMQ.Context context, SocketSelector selector) {
        this.owner = owner;
        this.context = context;
        this.selector = selector;
    }

    /** Those of the moment. */
    List<HeldSocket> all() {
        return List.copyOf(all);
    }

    void forget(HeldSocket socket) {
        all.remove(socket);
        if (socket instanceof OwnedSocket owned) {
            selector.forget(owned);
        }
    }

    /** Fails with an {@link IllegalStateException} if the settings cannot be had. */
    <S extends HeldSocket> S open(
            SocketType type, SocketSettings settings, Consumer<SocketEvent> events, Function<ZMQ.Socket, S> making) {
        ZMQ.Socket socket = context.socket(type.type());
        try {
            SocketOptions.set(socket, settings);
            S held = making.apply(socket);
            ZEvent.ZEventConsummer hook = event -> owner.forward(event, held, events);
            socket.setEventHook(hook, zmq.ZMQ.ZMQ_EVENT_ALL);
            if (settings.curve() instanceof Curve.Server server
                    && !server.clients().isEmpty()) {
                guard(server, settings);
            }
            return hold(held);
        } catch (IOException | RuntimeException failed) {
            socket.setLinger(0);
            socket.close();
            throw failed instanceof RuntimeException wrong ? wrong : new IllegalStateException(failed);
        }
    }

    private <S extends HeldSocket> S hold(S held) throws IOException {
        if (held instanceof OwnedSocket owned) {
            selector.register(owned);
        }
        all.add(held);
        return held;
    }

    /** All sockets of a thread let in the same clients. */
    private void guard(Curve.Server server, SocketSettings settings) throws IOException {
        Gatekeeper there = gatekeeper;
        if (there == null) {
            Gatekeeper keeper = new Gatekeeper(server.clients());
            ZMQ.Socket gate = context.socket(org.zeromq.SocketType.REP);
            OwnedSocket asked = hold(new OwnedSocket(owner, gate, settings));
            gate.bind(Gatekeeper.ADDRESS);
            asked.onMessage(question -> asked.send(keeper.reply(question)));
            gatekeeper = keeper;
        } else if (!there.clients().equals(server.clients())) {
            throw new IllegalArgumentException("the sockets of one thread let in the same clients");
        }
    }
}
