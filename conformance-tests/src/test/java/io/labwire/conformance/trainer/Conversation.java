package io.labwire.conformance.trainer;

import io.labwire.conformance.simulation.SimulatedConnection;
import io.labwire.conformance.simulation.SimulatedConversation;
import io.labwire.conformance.simulation.Weather;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One to four remotes and a device for half a minute of virtual time, over connections that stall and break, while devices and remotes
 * come and go; at the end the last of them stop. Some conversations are sheltered: nothing befalls anybody until the end. All of it
 * comes from one seed.
 */
final class Conversation extends SimulatedConversation {

    private static final Weather ROUGH =
            new Weather(Duration.ofMillis(40), 0.02, Duration.ofSeconds(3), 0.3, Duration.ofSeconds(4));

    private static final int CALLS = 24;
    private static final int PUBLISHED = 30;
    private static final int MISHAPS = 4;
    /** Of so many conversations one is sheltered. */
    private static final int SHELTERED = 6;

    private static final Duration BUSY = Duration.ofSeconds(20);
    /** By then a device is there, and those who connect are connected. */
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private final Findings findings;
    private final Random random;
    private final boolean sheltered;
    private final SimulatedRig rig;
    private final List<SimulatedRemote> remotes = new ArrayList<>();

    Conversation(long seed) {
        this(new Random(seed), new Findings());
    }

    private Conversation(Random random, Findings findings) {
        super(random, ROUGH, findings.faults());
        this.random = random;
        this.findings = findings;
        this.sheltered = random.nextInt(SHELTERED) == 0;
        this.rig = new SimulatedRig(this, random);
    }

    Findings run() {
        within(Duration.ofSeconds(1), rig::start);
        int troubled = sheltered ? 0 : 1 + random.nextInt(3);
        for (int i = 0; i < troubled; i++) {
            remotes.add(new SimulatedRemote(this, random, false));
        }
        for (int i = sheltered ? 1 + random.nextInt(4) : random.nextInt(2); i > 0; i--) {
            remotes.add(new SimulatedRemote(this, random, true));
        }
        time().after(sheltered ? SETTLED : Duration.ZERO, this::talk);
        within(BUSY, PUBLISHED, rig::publish);
        if (!sheltered) {
            within(BUSY, 1 + random.nextInt(MISHAPS), () -> strike(remotes.get(random.nextInt(troubled))));
        }
        time().after(BUSY.plusSeconds(5), this::end);
        happen();
        remotes.forEach(SimulatedRemote::close);
        happen();
        rig.checkEnded();
        remotes.forEach(SimulatedRemote::checkEnded);
        checkRules();
        return findings;
    }

    private void talk() {
        within(BUSY, CALLS, () -> remotes.get(random.nextInt(remotes.size())).call());
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
        ending();
        remotes.forEach(SimulatedRemote::call);
        if (random.nextBoolean()) {
            remotes.forEach(SimulatedRemote::close);
        }
        rig.stop();
    }

    SimulatedConnection connect(boolean sheltered, MessageEnd remote, MessageEnd device) {
        SimulatedConnection connection = connection(sheltered, remote, device);
        remote.attach(connection::sendToServer, connection::closeFromClient);
        device.attach(connection::sendToClient, connection::closeFromServer);
        return connection;
    }

    /** Whether nothing befalls anybody until the end. */
    boolean isSheltered() {
        return sheltered;
    }

    /** Whether nothing has befallen anybody, and the end has not come. */
    boolean isSpared() {
        return sheltered && !isEnding();
    }

    SimulatedRig rig() {
        return rig;
    }

    void struck(Mishap mishap) {
        findings.mishaps().count(mishap);
    }

    void met(Met what) {
        findings.met().count(what);
    }
}
