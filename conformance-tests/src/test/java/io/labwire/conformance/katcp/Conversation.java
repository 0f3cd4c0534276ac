package io.labwire.conformance.katcp;

import io.labwire.conformance.simulation.Endpoint;
import io.labwire.conformance.simulation.SimulatedConnection;
import io.labwire.conformance.simulation.SimulatedConversation;
import io.labwire.conformance.simulation.Weather;
import io.labwire.katcp.argument.Address;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One to four clients talk to a device for half a minute of virtual time, over connections that stall and break, while
 * servers come and go; at the end the last one halts, or the clients close. All of it comes from one seed.
 */
final class Conversation extends SimulatedConversation {

    static final int LEAST_MESSAGES = 20;

    private static final Weather ROUGH =
            new Weather(Duration.ofMillis(40), 0.02, Duration.ofSeconds(7), 0.3, Duration.ofSeconds(4));

    private static final int ASKED = 24;
    private static final int READINGS = 30;
    private static final Duration BUSY = Duration.ofSeconds(15);
    private static final Duration END = Duration.ofSeconds(30);
    private static final Duration LONGER = Duration.ofSeconds(5);

    private final Findings findings;
    private final Random random;
    private final Site site;
    private final List<SimulatedClient> clients = new ArrayList<>();

    Conversation(long seed) {
        this(new Random(seed), new Findings());
    }

    private Conversation(Random random, Findings findings) {
        super(random, ROUGH, findings.faults());
        this.random = random;
        this.findings = findings;
        this.site = new Site(this, random);
    }

    Findings run() {
        boolean oneIsSheltered = random.nextBoolean();
        int troubled = 1 + random.nextInt(3);
        for (int i = 0; i < troubled + (oneIsSheltered ? 1 : 0); i++) {
            Address address = new Address("10.0.0." + (i + 1), 40_000 + i);
            clients.add(new SimulatedClient(this, random, address, i == troubled));
        }
        Troubles troubles = new Troubles(this, random, site, clients.subList(0, troubled));
        within(BUSY, ASKED, () -> clients.get(random.nextInt(clients.size())).ask());
        within(BUSY, 1 + random.nextInt(4), troubles::strike);
        within(BUSY, READINGS, site::countUp);
        time().after(END, this::end);
        happen();
        check();
        return findings;
    }

    private void end() {
        int missing = LEAST_MESSAGES - messages();
        if (missing > 0) { // hardly anybody was connected when asking
            within(LONGER, missing, () -> clients.get(0).ask());
            time().after(LONGER.multipliedBy(2), this::end);
            return;
        }
        SimulatedServer server = site.server().orElseThrow();
        long present = server.laboratory().sensors().labEvery().value();
        clients.forEach(client -> client.checkComplete(present));
        ending();
        clients.forEach(SimulatedClient::ask);
        clients.forEach(SimulatedClient::ask);
        if (random.nextBoolean()) {
            within(Duration.ofMillis(60), server::halt);
        } else {
            clients.forEach(SimulatedClient::closeCore);
        }
    }

    private void check() {
        SimulatedServer server = site.server().orElseThrow();
        if (!server.isHalting()) {
            boolean allSeenToGo = clients.stream().noneMatch(SimulatedClient::isReadNoFurther);
            server.halt();
            if (allSeenToGo && server.timesHalted() != 1) {
                violated("the server believes in clients that have gone");
            }
            happen();
        }
        site.checkEnded();
        clients.forEach(SimulatedClient::checkEnded);
        int messages = messages();
        if (messages < LEAST_MESSAGES || findings.troubles().total() == 0) {
            violated(messages + " messages are too few, or "
                    + findings.troubles().total() + " troubles");
        }
        checkRules();
    }

    private int messages() {
        return clients.stream().mapToInt(SimulatedClient::messages).sum();
    }

    SimulatedConnection network(boolean sheltered, Endpoint client, Endpoint serverEnd) {
        return connection(sheltered, client, serverEnd);
    }

    Site site() {
        return site;
    }

    void struck(Trouble trouble) {
        findings.troubles().count(trouble);
    }

    void reached(Reached state) {
        findings.reached().count(state);
    }

    void met(Met what) {
        findings.met().count(what);
    }
}
