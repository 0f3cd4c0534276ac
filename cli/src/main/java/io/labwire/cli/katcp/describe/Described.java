package io.labwire.cli.katcp.describe;

import io.labwire.katcp.inspect.OfferedRequest;
import java.util.List;
import java.util.Map;

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
        Map<String, OfferedRequest> requests,
        Map<String, Measured> sensors,
        List<String> unreadable) {

    /**
     * A sensor, all of whose parameters are texts.
     *
     * @param description what it measures
     * @param units the unit of its value, or empty
     * @param type the name of its type on the wire
     * @param parameters the range or the options
     */
    record Measured(String description, String units, String type, List<String> parameters) {}
}
