package io.labwire.katcp.client;

import io.labwire.core.Bytes;
import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.text.LenientText;
import io.labwire.katcp.text.PeerText;
import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageKind;
import java.util.Collections;
import java.util.HashMap;
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
final class ReceivedGreeting {

    private static final Logger LOG = LoggerFactory.getLogger(ReceivedGreeting.class);

    /** Names that no server has so many of; what comes beyond is not kept. */
    private static final int MOST_VERSIONS = 1000;

    private static final Bytes PROTOCOL = Bytes.utf8("katcp-protocol");
    private static final Set<String> INFORMS = Set.of("version-connect", "version", "build-state");

    private final Optional<ProtocolFlags> preset;
    private final long mostBytes;
    private final Map<String, List<String>> versions = new LinkedHashMap<>();
    private final Map<String, Long> sizes = new HashMap<>();
    private long bytes;
    private Map<String, List<String>> snapshot = Map.of();
    private Optional<ProtocolFlags> protocol;
    private Optional<ProtocolFlags> announced = Optional.empty();

    ReceivedGreeting(Optional<ProtocolFlags> preset, ClientLimits limits) {
        this.preset = preset;
        this.mostBytes = limits.versionBytes();
        this.protocol = preset;
    }

    static boolean isGreeting(Message message) {
        return message.kind() == MessageKind.INFORM && INFORMS.contains(message.name());
    }

    /** A new connection begins. */
    void connected() {
        announced = Optional.empty();
        versions.clear();
        sizes.clear();
        bytes = 0;
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
            case "version-connect" -> versionConnect(inform);
            case "version", "build-state" -> announced(new ProtocolFlags(4, 0, ""));
            default -> true;
        };
    }

    private boolean versionConnect(Message inform) {
        List<Bytes> arguments = inform.arguments();
        if (arguments.size() < 2) {
            return true;
        }
        keep(inform);
        if (!arguments.get(0).equals(PROTOCOL)) {
            return true;
        }
        try {
            return announced(ProtocolFlags.parse(LenientText.of(arguments.get(1))));
        } catch (IllegalArgumentException contradiction) {
            LOG.warn("The server announced an impossible protocol: {}", PeerText.of(contradiction.getMessage()));
            return true;
        }
    }

    /** Unless there are so many already, or they are so large. */
    private void keep(Message inform) {
        List<Bytes> arguments = inform.arguments();
        long size = MessageSize.of(inform);
        if (size > mostBytes) {
            return;
        }
        String name = LenientText.of(arguments.get(0));
        long with = bytes + size - sizes.getOrDefault(name, 0L);
        if ((versions.size() < MOST_VERSIONS || versions.containsKey(name)) && with <= mostBytes) {
            versions.put(name, arguments.stream().skip(1).map(LenientText::of).toList());
            sizes.put(name, size);
            bytes = with;
            snapshot = Map.of();
        }
    }

    private boolean announced(ProtocolFlags flags) {
        if (preset.isPresent()) {
            if (!preset.get().equals(flags)) {
                LOG.warn("The server announced {}, but the preset protocol is kept", PeerText.of(flags.toString()));
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
