package io.labwire.conformance.trainer;

import io.labwire.conformance.simulation.SimulatedConnection;
import io.labwire.conformance.simulation.VirtualTime;
import io.labwire.conformance.simulation.Weather;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One to four remotes and a device for half a minute of virtual time, over connections that stall and break, while devices and remotes
 * come and go; at the end the last of them stop. All of it comes from one seed.
 */
final class Conversation {

    private static final Weather ROUGH =
            new Weather(Duration.ofMillis(40), 0.02, Duration.ofSeconds(3), 0.3, Duration.ofSeconds(4));
    private static final Weather CALM = new Weather(Duration.ofMillis(40), 0, Duration.ZERO, 0, Duration.ZERO);

    private static final int CALLS = 24;
    private static final int PUBLISHED = 30;
    private static final int MISHAPS = 4;
    private static final Duration BUSY = Duration.ofSeconds(20);
    private static final int MOST_EVENTS = 100_000;

    private final Findings findings = new Findings();
    private final Instant origin = Instant.ofEpochSecond(1_700_000_000);
    private final VirtualTime time = new VirtualTime(origin);
    private final Random random;
    private final SimulatedRig rig;
    private final List<SimulatedRemote> remotes = new ArrayList<>();
    private final List<String> violations = new ArrayList<>();
    private long numbers;
    private boolean ending;

    Conversation(long seed) {
        this.random = new Random(seed);
        this.rig = new SimulatedRig(this, random);
    }

    Findings run() {
        within(Duration.ofSeconds(1), rig::start);
        int troubled = 1 + random.nextInt(3);
        for (int i = 0; i < troubled; i++) {
            remotes.add(new SimulatedRemote(this, random, false));
        }
        if (random.nextBoolean()) {
            remotes.add(new SimulatedRemote(this, random, true));
        }
        plan(CALLS, () -> remotes.get(random.nextInt(remotes.size())).call());
        plan(PUBLISHED, rig::publish);
        plan(1 + random.nextInt(MISHAPS), () -> strike(remotes.get(random.nextInt(troubled))));
        time.after(BUSY.plusSeconds(5), this::end);
        time.run(MOST_EVENTS);
        remotes.forEach(SimulatedRemote::close);
        time.run(MOST_EVENTS);
        rig.checkEnded();
        remotes.forEach(SimulatedRemote::checkEnded);
        if (!violations.isEmpty()) {
            throw new AssertionError(violations.size() + " violations, the first: " + violations.get(0));
        }
        return findings;
    }

    private void strike(SimulatedRemote remote) {
        switch (random.nextInt(8)) {
            case 0 -> rig.crash();
            case 1 -> rig.stop();
            case 2 -> remote.restart();
            case 3 -> remote.cutSubscription();
            case 4 -> remote.readSlowly();
            default -> remote.cutCommands();
        }
    }

    private void end() {
        ending = true;
        remotes.forEach(SimulatedRemote::call);
        if (random.nextBoolean()) {
            remotes.forEach(SimulatedRemote::close);
        }
        rig.stop();
    }

    private void plan(int times, Runnable action) {
        for (int i = 0; i < times; i++) {
            within(BUSY, action);
        }
    }

    SimulatedConnection connect(boolean sheltered, MessageEnd remote, MessageEnd device) {
        SimulatedConnection connection =
                new SimulatedConnection(time, random, sheltered ? CALM : ROUGH, findings.faults(), remote, device);
        remote.attach(connection::sendToServer, connection::closeFromClient);
        device.attach(connection::sendToClient, connection::closeFromServer);
        return connection;
    }

    SimulatedRig rig() {
        return rig;
    }

    VirtualTime time() {
        return time;
    }

    /** The time as cores count it. */
    long now() {
        return Duration.between(origin, time.now()).toNanos();
    }

    /** Something is to happen at any moment from now on. */
    void within(Duration longest, Runnable action) {
        time.after(Duration.ofNanos((long) (random.nextDouble() * longest.toNanos())), action);
    }

    long nextNumber() {
        return ++numbers;
    }

    boolean isEnding() {
        return ending;
    }

    void struck(Mishap mishap) {
        findings.mishaps().count(mishap);
    }

    void met(Met what) {
        findings.met().count(what);
    }

    void violated(String what) {
        violations.add(time.now() + ": " + what);
    }
}
