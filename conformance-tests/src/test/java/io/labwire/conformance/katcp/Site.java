package io.labwire.conformance.katcp;

import io.labwire.katcp.protocol.ProtocolFlags;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Where a server is to be found, if there is one: it goes, and another one comes, perhaps of another protocol. */
final class Site {

    private static final Duration LONGEST_GOODBYE = Duration.ofMillis(50);
    private static final Duration LONGEST_OUTAGE = Duration.ofSeconds(3);

    private static final List<ProtocolFlags> PROTOCOLS =
            List.of(new ProtocolFlags(5, 1, "BIMT"), new ProtocolFlags(5, 0, "IM"), new ProtocolFlags(4, 0, "M"));

    private final Conversation conversation;
    private final Random random;
    private final List<SimulatedServer> servers = new ArrayList<>();
    private Optional<SimulatedServer> present = Optional.empty();

    Site(Conversation conversation, Random random) {
        this.conversation = conversation;
        this.random = random;
        come();
    }

    Optional<SimulatedServer> server() {
        return present;
    }

    /** There has been one server only, and it is still there. */
    boolean hasStayed() {
        return servers.size() == 1 && present.stream().anyMatch(server -> !server.isHalting());
    }

    void countUp() {
        present.ifPresent(server -> server.laboratory().countUp());
    }

    /** The server's process ends, and with it all its connections. */
    void crash() {
        present.ifPresent(server -> {
            server.crash();
            go(server);
        });
    }

    /** The server halts and says so; who comes at that moment hears it as well. */
    void halt() {
        present.filter(server -> !server.isHalting()).ifPresent(server -> {
            server.halt();
            conversation.within(LONGEST_GOODBYE, () -> go(server));
        });
    }

    private void go(SimulatedServer server) {
        if (present.equals(Optional.of(server))) {
            present = Optional.empty();
            conversation.within(LONGEST_OUTAGE, this::come);
        }
    }

    private void come() {
        ProtocolFlags protocol = PROTOCOLS.get(random.nextInt(PROTOCOLS.size()));
        SimulatedServer server = new SimulatedServer(conversation, random, protocol);
        servers.add(server);
        present = Optional.of(server);
    }

    /** Nothing is left of any server. */
    void checkEnded() {
        servers.forEach(SimulatedServer::checkEnded);
    }
}
