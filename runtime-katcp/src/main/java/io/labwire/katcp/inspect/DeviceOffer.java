package io.labwire.katcp.inspect;

import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.sensor.SensorDescription;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a device has at one moment.
 *
 * @param protocol the protocol that it speaks; empty if it has not said
 * @param versions what it says of its versions, by name, such as {@code katcp-device}
 * @param requests its requests, by name, in the order of the names
 * @param sensors its sensors, by name, in the order of the names
 */
public record DeviceOffer(
        Optional<ProtocolFlags> protocol,
        Map<String, List<String>> versions,
        Map<String, OfferedRequest> requests,
        Map<String, SensorDescription> sensors) {

    /** Nothing: of a device that has not been asked yet. */
    public static final DeviceOffer NONE = new DeviceOffer(Optional.empty(), Map.of(), Map.of(), Map.of());

    /** Copies the maps, in the order of the names. */
    public DeviceOffer {
        Objects.requireNonNull(protocol, "protocol");
        versions = Collections.unmodifiableMap(new TreeMap<>(versions));
        requests = Collections.unmodifiableMap(new TreeMap<>(requests));
        sensors = Collections.unmodifiableMap(new TreeMap<>(sensors));
    }
}
