package io.labwire.conformance.katcp;

import io.labwire.conformance.simulation.Alarm;
import io.labwire.conformance.simulation.VirtualTime;
import io.labwire.katcp.argument.Address;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.device.KatcpDevice;
import io.labwire.katcp.server.ServerConnection;
import io.labwire.katcp.server.ServerCore;
import io.labwire.katcp.server.ServerLimits;
import io.labwire.katcp.server.ServerLink;
import io.labwire.katcp.server.Surroundings;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.Executor;

/** A server's core with virtual time around it: each of its steps is an event, and so is each row of handlers. */
final class SimulatedServer implements Surroundings {

    static final int LONGEST_LINE = 2000;

    private final VirtualTime time;
    private final Instant origin;
    private final Random random;
    private final ServerCore core;
    private final Alarm alarm;
    private boolean halting;
    private int timesHalted;

    SimulatedServer(VirtualTime time, Random random, KatcpDevice device) {
        this.time = time;
        this.origin = time.now();
        this.random = random;
        this.core = new ServerCore(
                device, ServerLimits.with(limits -> limits.maxLine(LONGEST_LINE).pendingPerConnection(5)), this);
        this.alarm = new Alarm(time, core::nextDeadline, core::onTime, core::flush);
    }

    ServerConnection accept(Address peer, ServerLink link) {
        ServerConnection connection = core.accept(peer, link);
        settle();
        return connection;
    }

    /** Runs one step of the core, which is what the transport does with all that happens to a connection. */
    void step(Runnable step) {
        step.run();
        settle();
    }

    void halt() {
        step(core::halt);
    }

    boolean isHalting() {
        return halting;
    }

    /** Nothing is left to be done once the last client has gone. */
    void checkEnded(Conversation conversation) {
        if (core.nextDeadline() != Long.MAX_VALUE) {
            conversation.violated("the server still waits for something");
        }
    }

    int timesHalted() {
        return timesHalted;
    }

    private void settle() {
        core.flush();
        alarm.look(now());
    }

    @Override
    public void execute(Runnable step) {
        time.after(Duration.ZERO, () -> step(step));
    }

    @Override
    public Executor handlers() {
        return task -> time.after(Duration.ofNanos(random.nextInt(2_000_000)), task);
    }

    @Override
    public long now() {
        return Duration.between(origin, time.now()).toNanos();
    }

    @Override
    public Timestamp wallClock() {
        return Timestamp.of(time.now());
    }

    @Override
    public void halting() {
        halting = true;
    }

    @Override
    public void halted() {
        timesHalted++;
    }
}
