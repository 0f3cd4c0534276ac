package io.labwire.cli.katcp.describe;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a device tells of itself.
 *
 * @param versions what has a version, with it
 * @param requests its requests, by name
 * @param sensors its sensors, by name
 * @param unreadable informs that make no sense, as they came
 */
record Described(
        Map<String, String> versions,
        Map<String, Offered> requests,
        Map<String, Measured> sensors,
        List<String> unreadable) {

    /**
     * A request.
     *
     * @param description what {@code ?help} says of it
     * @param hint the time after which a client may give up
     */
    record Offered(String description, Optional<Duration> hint) {}

    /**
     * A sensor.
     *
     * @param description what it measures
     * @param units the unit of its value, or empty
     * @param type the name of its type on the wire
     * @param parameters the range or the options
     */
    record Measured(String description, String units, String type, List<String> parameters) {}
}
