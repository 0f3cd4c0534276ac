package io.labwire.conformance.katcp;

import io.labwire.conformance.simulation.Endpoint;
import io.labwire.conformance.simulation.Fault;
import io.labwire.conformance.simulation.SimulatedConnection;
import io.labwire.conformance.simulation.Tally;
import io.labwire.conformance.simulation.VirtualTime;
import io.labwire.conformance.simulation.Weather;
import io.labwire.katcp.argument.Address;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One or two clients talk to a device for half a minute of virtual time, over connections that stall and break; at the
 * end the server halts, or the clients close. All of it comes from one seed.
 */
final class Conversation {

    private static final Weather WEATHER =
            new Weather(Duration.ofMillis(40), 0.02, Duration.ofSeconds(7), 0.3, Duration.ofSeconds(4));
    private static final int ASKED = 24;
    private static final int READINGS = 30;
    private static final Duration BUSY = Duration.ofSeconds(15);
    private static final Duration END = Duration.ofSeconds(30);
    private static final int MOST_EVENTS = 100_000;

    private final VirtualTime time = new VirtualTime(Instant.ofEpochSecond(1_700_000_000));
    private final Random random;
    private final Tally<Fault> faults;
    private final Tally<Met> met;
    private final Laboratory laboratory = new Laboratory(time);
    private final SimulatedServer server;
    private final List<SimulatedClient> clients = new ArrayList<>();
    private final List<String> violations = new ArrayList<>();
    private long numbers;
    private boolean ending;

    Conversation(long seed, Tally<Fault> faults, Tally<Met> met) {
        this.random = new Random(seed);
        this.faults = faults;
        this.met = met;
        this.server = new SimulatedServer(time, random, laboratory);
    }

    void run() {
        int count = 1 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            clients.add(new SimulatedClient(this, random, new Address("10.0.0." + (i + 1), 40_000 + i)));
        }
        plan(ASKED, () -> anyClient().ask());
        plan(random.nextInt(3), () -> anyClient().sendBadLine());
        plan(random.nextInt(3), () -> anyClient().cut());
        plan(READINGS, laboratory::countUp);
        time.after(END, this::end);
        time.run(MOST_EVENTS);
        check();
    }

    private void plan(int times, Runnable action) {
        for (int i = 0; i < times; i++) {
            time.after(Duration.ofNanos((long) (random.nextDouble() * BUSY.toNanos())), action);
        }
    }

    private SimulatedClient anyClient() {
        return clients.get(random.nextInt(clients.size()));
    }

    private void end() {
        long present = laboratory.sensors().labEvery().value();
        clients.forEach(client -> client.checkComplete(present));
        ending = true;
        clients.forEach(SimulatedClient::ask);
        clients.forEach(SimulatedClient::ask);
        if (random.nextBoolean()) {
            time.after(Duration.ofMillis(random.nextInt(60)), server::halt);
        } else {
            clients.forEach(SimulatedClient::closeCore);
        }
    }

    private void check() {
        if (!server.isHalting()) {
            boolean allSeenToGo = clients.stream().noneMatch(SimulatedClient::isReadNoFurther);
            server.halt();
            if (allSeenToGo && server.timesHalted() != 1) {
                violated("the server believes in clients that have gone");
            }
            time.run(MOST_EVENTS);
        }
        if (server.timesHalted() != 1) {
            violated("the server has halted " + server.timesHalted() + " times");
        }
        server.checkEnded(this);
        if (laboratory.hasInformedAfterReply()) {
            violated("a handler could send an inform after its reply");
        }
        clients.forEach(SimulatedClient::checkEnded);
        if (!violations.isEmpty()) {
            throw new AssertionError(violations.size() + " violations, the first: " + violations.get(0));
        }
    }

    SimulatedConnection network(Endpoint client, Endpoint serverEnd) {
        return new SimulatedConnection(time, random, WEATHER, faults, client, serverEnd);
    }

    VirtualTime time() {
        return time;
    }

    SimulatedServer server() {
        return server;
    }

    long nextNumber() {
        return ++numbers;
    }

    boolean isEnding() {
        return ending;
    }

    void met(Met what) {
        met.count(what);
    }

    void violated(String what) {
        violations.add(time.now() + ": " + what);
    }
}
