package io.labwire.katcp.server;

import io.labwire.katcp.device.AcceptRule;
import io.labwire.katcp.device.ClientObserver;
import io.labwire.katcp.device.MessageReceiver;
import io.labwire.katcp.wire.MessageKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the user's code is called beyond the device's handlers. */
final class ServerHooks {

    private static final AcceptRule ANYBODY = peer -> Optional.empty();
    private static final ClientObserver NOBODY = new ClientObserver() {};

    private final Map<String, MessageReceiver> receivers = new HashMap<>();
    private AcceptRule rule = ANYBODY;
    private ClientObserver observer = NOBODY;
    private Optional<Runnable> restart = Optional.empty();
    private boolean restartHalts;

    ServerHooks() {}

    ServerHooks(ServerHooks others) {
        receivers.putAll(others.receivers);
        rule = others.rule;
        observer = others.observer;
        restart = others.restart;
        restartHalts = others.restartHalts;
    }

    void receiver(MessageKind kind, String name, MessageReceiver receiver) {
        receivers.put(kind.symbol() + name, receiver);
    }

    Optional<MessageReceiver> receiver(MessageKind kind, String name) {
        return receivers.isEmpty() ? Optional.empty() : Optional.ofNullable(receivers.get(kind.symbol() + name));
    }

    void rule(AcceptRule newRule) {
        rule = newRule;
    }

    AcceptRule rule() {
        return rule;
    }

    void observer(ClientObserver newObserver) {
        observer = newObserver;
    }

    ClientObserver observer() {
        return observer;
    }

    void restart(Runnable action) {
        restart = Optional.of(action);
    }

    Optional<Runnable> restart() {
        return restart;
    }

    void restartHalts(boolean halts) {
        restartHalts = halts;
    }

    boolean restartHalts() {
        return restartHalts;
    }

    /** Whether nobody looks at new clients. */
    boolean none() {
        return rule == ANYBODY && observer == NOBODY;
    }

    boolean observes() {
        return observer != NOBODY;
    }
}
