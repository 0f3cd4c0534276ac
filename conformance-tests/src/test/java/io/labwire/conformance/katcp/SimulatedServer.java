package io.labwire.conformance.katcp;

import io.labwire.conformance.simulation.Alarm;
import io.labwire.katcp.argument.Address;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.server.CoreOptions;
import io.labwire.katcp.server.ServerConnection;
import io.labwire.katcp.server.ServerCore;
import io.labwire.katcp.server.ServerLimits;
import io.labwire.katcp.server.Surroundings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executor;

/** A server's core with virtual time around it: each of its steps is an event, and so is each row of handlers. */
final class SimulatedServer implements Surroundings {

    static final int LONGEST_LINE = 2000;

    private static final ServerLimits LIMITS = ServerLimits.with(limits -> limits.maxLine(LONGEST_LINE)
            .pendingPerConnection(5)
            .replyBacklog(3000)
            .asyncBacklog(1500));

    private final Conversation conversation;
    private final Random random;
    private final Laboratory laboratory;
    private final ServerCore core;
    private final Alarm alarm;
    private final List<ServerEnd> ends = new ArrayList<>();
    private boolean crashed;
    private boolean halting;
    private int timesHalted;

    SimulatedServer(Conversation conversation, Random random, ProtocolFlags protocol) {
        this.conversation = conversation;
        this.random = random;
        this.laboratory = new Laboratory(conversation.time());
        this.core =
                new ServerCore(laboratory, new CoreOptions().protocol(protocol).limits(LIMITS), this);
        this.alarm = new Alarm(
                conversation.time(), () -> crashed ? Long.MAX_VALUE : core.nextDeadline(), core::onTime, core::flush);
    }

    Laboratory laboratory() {
        return laboratory;
    }

    ServerConnection accept(Address peer, ServerEnd end) {
        ends.add(end);
        conversation.reached(Reached.SERVER_READY);
        ServerConnection connection = core.accept(peer, end);
        settle();
        return connection;
    }

    /** Runs one step of the core, which is what the transport does with all that happens to a connection. */
    void step(Runnable step) {
        if (!crashed) {
            step.run();
            settle();
        }
    }

    void halt() {
        step(core::halt);
    }

    /** The process ends: nothing happens here any more. */
    void crash() {
        crashed = true;
        ends.forEach(ServerEnd::cut);
    }

    boolean isHalting() {
        return halting;
    }

    int timesHalted() {
        return timesHalted;
    }

    /** Nothing is left to be done once the last client has gone. */
    void checkEnded() {
        if (!crashed && core.nextDeadline() != Long.MAX_VALUE) {
            conversation.violated("the server still waits for something");
        }
        if (!crashed && timesHalted != 1) {
            conversation.violated("the server has halted " + timesHalted + " times");
        }
        if (laboratory.hasInformedAfterReply()) {
            conversation.violated("a handler could send an inform after its reply");
        }
    }

    private void settle() {
        core.flush();
        alarm.look(now());
    }

    @Override
    public void execute(Runnable step) {
        conversation.time().after(Duration.ZERO, () -> step(step));
    }

    @Override
    public Executor handlers() {
        return task -> conversation.time().after(Duration.ofNanos(random.nextInt(2_000_000)), task);
    }

    @Override
    public long now() {
        return conversation.now();
    }

    @Override
    public Timestamp wallClock() {
        return Timestamp.of(conversation.time().now());
    }

    @Override
    public void halting() {
        halting = true;
    }

    @Override
    public void halted() {
        timesHalted++;
        conversation.reached(Reached.SERVER_HALTED);
    }
}
