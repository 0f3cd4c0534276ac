package io.labwire.katcp.client;

import io.labwire.katcp.loop.Deadlines;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** From one state of the connection to the next (specification, section 12.1). */
final class ConnectionCycle {

    private final ClientSettings settings;
    private final Deadlines deadlines;
    private final ClientCore.Link link;
    private final Consumer<ConnectionChange> told;
    private ConnectionState state = ConnectionState.STOPPED;
    private Optional<Deadlines.Deadline> retry = Optional.empty();
    private boolean over;
    private boolean stoppedByUser;
    private int failures;

    ConnectionCycle(
            ClientSettings settings, Deadlines deadlines, ClientCore.Link link, Consumer<ConnectionChange> told) {
        this.settings = settings;
        this.deadlines = deadlines;
        this.link = link;
        this.told = told;
    }

    ConnectionState state() {
        return state;
    }

    boolean isOver() {
        return over;
    }

    void start() {
        if (state != ConnectionState.STOPPED || over) {
            throw new IllegalStateException(over ? "this client has been stopped" : "this client is started already");
        }
        attempt();
    }

    private void attempt() {
        move(ConnectionState.CONNECTING, "");
        if (state == ConnectionState.CONNECTING) { // unless somebody who was told has stopped it
            link.connect();
        }
    }

    void connected() {
        if (over || state.isConnected() || state == ConnectionState.WAITING) {
            return;
        }
        move(ConnectionState.CONNECTED, "");
    }

    void protocolKnown() {
        failures = 0;
        move(ConnectionState.PROTOCOL_KNOWN, "");
    }

    /** The other side, or the network, has ended what there was. */
    void lost(String reason, long now) {
        if (over || !(state.isConnected() || state == ConnectionState.CONNECTING)) {
            return;
        }
        failures++;
        Optional<Duration> delay = settings.reconnection().delay(failures, settings.random());
        if (delay.isEmpty()) {
            over = true;
            move(ConnectionState.STOPPED, reason);
            return;
        }
        retry = Optional.of(deadlines.set(Calls.after(now, delay.get()), at -> attempt()));
        move(ConnectionState.WAITING, reason);
    }

    /** This side ends what there is. */
    void drop(String reason, long now) {
        if (state.isConnected()) {
            link.close();
            lost(reason, now);
        }
    }

    /** This side ends what there is, and never connects again. */
    void giveUp(String reason) {
        over = true;
        retry.ifPresent(deadlines::cancel);
        if (state != ConnectionState.STOPPED) {
            move(ConnectionState.STOPPED, reason);
        }
        link.close();
    }

    void stop() {
        if (!over) {
            stoppedByUser = true;
            giveUp("");
        }
    }

    /** Whether it was the user who did not want any more. */
    boolean isStoppedByUser() {
        return stoppedByUser;
    }

    private void move(ConnectionState next, String reason) {
        ConnectionChange change = new ConnectionChange(state, next, reason);
        state = next;
        told.accept(change);
    }
}
