package io.labwire.katcp.sensor;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.argument.ArgumentReader;
import io.labwire.katcp.wire.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a device says of one of its sensors in {@code #sensor-list} (specification, section 8).
 *
 * @param name the sensor's name
 * @param description what it measures
 * @param units the unit of its value, empty if it has none
 * @param type what it holds, in the device's word
 * @param parameters the options of a discrete sensor; the ends of the nominal range of a number
 */
public record SensorDescription(String name, String description, String units, String type, List<Bytes> parameters) {

    /** Copies the parameters. */
    public SensorDescription {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(units, "units");
        Objects.requireNonNull(type, "type");
        parameters = List.copyOf(parameters);
    }

    /**
     * The description in an inform.
     *
     * @param sensorList a {@code #sensor-list}
     * @return what it says
     * @throws WireFormatException if it lacks one of the first four arguments, or one is no text
     */
    public static SensorDescription read(Message sensorList) throws WireFormatException {
        ArgumentReader in = ArgumentReader.of(sensorList);
        String name = in.string("name");
        String description = in.string("description");
        String units = in.string("units");
        String type = in.string("type");
        List<Bytes> parameters = new ArrayList<>();
        while (in.hasNext()) {
            parameters.add(in.bytes("parameters"));
        }
        return new SensorDescription(name, description, units, type, parameters);
    }

    /**
     * What the sensor holds.
     *
     * @return the type; empty if it is one that came up after this was written
     */
    public Optional<SensorType> knownType() {
        return Arrays.stream(SensorType.values())
                .filter(each -> each.wire().equals(type))
                .findFirst();
    }
}
