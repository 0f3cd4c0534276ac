package io.labwire.katcp.client;

import io.labwire.core.Bytes;
import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.text.LenientText;
import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a server says of itself right after the connection is there (specification, section 4, "Client side"). The
 * protocol of the connection before holds until the new one's is announced (section 12.1).
 */
final class Greeting {

    private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);

    /** Names that no server has so many of; what comes beyond is not kept. */
    private static final int MOST_VERSIONS = 1000;

    private static final Set<String> INFORMS = Set.of("version-connect", "version", "build-state");

    private final Optional<ProtocolFlags> preset;
    private final Map<String, List<String>> versions = new LinkedHashMap<>();
    private Map<String, List<String>> snapshot = Map.of();
    private Optional<ProtocolFlags> protocol;
    private Optional<ProtocolFlags> announced = Optional.empty();

    Greeting(Optional<ProtocolFlags> preset) {
        this.preset = preset;
        this.protocol = preset;
    }

    static boolean isGreeting(Message message) {
        return message.kind() == MessageKind.INFORM && INFORMS.contains(message.name());
    }

    /** A new connection begins. */
    void connected() {
        announced = Optional.empty();
        versions.clear();
        snapshot = Map.of();
    }

    Optional<ProtocolFlags> protocol() {
        return protocol;
    }

    /** Whether the protocol of this very connection is known. */
    boolean isComplete() {
        return preset.isPresent() || announced.isPresent();
    }

    /** The same map until a version is announced. */
    Map<String, List<String>> versions() {
        if (snapshot.isEmpty() && !versions.isEmpty()) {
            snapshot = Collections.unmodifiableMap(new LinkedHashMap<>(versions));
        }
        return snapshot;
    }

    /**
     * Takes note of an inform, if it is one of the greeting.
     *
     * @return false if it contradicts what was said before on this connection
     */
    boolean read(Message inform) {
        return switch (inform.name()) {
            case "version-connect" -> versionConnect(inform.arguments());
            case "version", "build-state" -> announced(new ProtocolFlags(4, 0, ""));
            default -> true;
        };
    }

    private boolean versionConnect(List<Bytes> arguments) {
        if (arguments.size() < 2) {
            return true;
        }
        String name = LenientText.of(arguments.get(0));
        if (versions.size() < MOST_VERSIONS || versions.containsKey(name)) {
            versions.put(name, arguments.stream().skip(1).map(LenientText::of).toList());
            snapshot = Map.of();
        }
        if (!name.equals("katcp-protocol")) {
            return true;
        }
        try {
            return announced(ProtocolFlags.parse(LenientText.of(arguments.get(1))));
        } catch (IllegalArgumentException contradiction) {
            LOG.warn("The server announced an impossible protocol: {}", contradiction.getMessage());
            return true;
        }
    }

    private boolean announced(ProtocolFlags flags) {
        if (preset.isPresent()) {
            if (!preset.get().equals(flags)) {
                LOG.warn("The server announced {}, but the preset protocol is kept", flags);
            }
            return true;
        }
        if (announced.isPresent()) {
            return announced.get().equals(flags);
        }
        announced = Optional.of(flags);
        protocol = announced;
        return true;
    }
}
