package io.labwire.katcp.client;

import io.labwire.core.Bytes;
import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.wire.Message;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a server says of itself right after the connection is there (specification, section 4, "Client side"). */
final class Greeting {

    private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);

    /** Names that no server has so many of; what comes beyond is not kept. */
    private static final int MOST_VERSIONS = 1000;

    private final boolean preset;
    private final Map<String, List<String>> versions = new LinkedHashMap<>();
    private Optional<ProtocolFlags> protocol;

    Greeting(Optional<ProtocolFlags> preset) {
        this.preset = preset.isPresent();
        this.protocol = preset;
    }

    Optional<ProtocolFlags> protocol() {
        return protocol;
    }

    Map<String, List<String>> versions() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(versions));
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
        String name = Texts.lenient(arguments.get(0));
        if (versions.size() < MOST_VERSIONS) {
            versions.put(name, arguments.stream().skip(1).map(Texts::lenient).toList());
        }
        if (!name.equals("katcp-protocol")) {
            return true;
        }
        try {
            return announced(ProtocolFlags.parse(Texts.lenient(arguments.get(1))));
        } catch (IllegalArgumentException contradiction) {
            LOG.warn("The server announced an impossible protocol: {}", contradiction.getMessage());
            return true;
        }
    }

    private boolean announced(ProtocolFlags flags) {
        if (preset) {
            if (!protocol.equals(Optional.of(flags))) {
                LOG.warn("The server announced {}, but the preset protocol is kept", flags);
            }
            return true;
        }
        boolean consistent = protocol.isEmpty() || protocol.get().equals(flags);
        protocol = Optional.of(flags);
        return consistent;
    }
}
