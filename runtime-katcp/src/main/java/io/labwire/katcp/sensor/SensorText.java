package io.labwire.katcp.sensor;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.argument.WireEnum;
import java.util.List;

/** Sensors of which only the words are known, such as those of {@code #sensor-list} (specification, section 6). */
public final class SensorText {

    private static final WireEnum.Table<SensorType> TYPES = WireEnum.Table.of(SensorType.values());

    private SensorText() {}

    /**
     * The type that a word means.
     *
     * @param text such as {@code integer}
     * @return the type
     * @throws IllegalArgumentException if there is none of that name
     */
    public static SensorType type(String text) {
        return TYPES.find(text).orElseThrow(() -> new IllegalArgumentException("Invalid sensor type string " + text));
    }

    /**
     * Begins to describe a sensor.
     *
     * @param name its name
     * @param type its type; integers are of any size
     * @param parameters the options of a discrete sensor; none, two or four ends of ranges of a number; for others none
     * @return a builder
     * @throws WireFormatException if a parameter is no value of the type
     * @throws IllegalArgumentException if there is another number of parameters, or they are no range
     */
    public static SensorBuilder<?> builder(String name, SensorType type, List<Bytes> parameters)
            throws WireFormatException {
        return switch (type) {
            case INTEGER -> ranged(Sensor.bigInteger(name), parameters);
            case FLOAT -> ranged(Sensor.float64(name), parameters);
            case DISCRETE ->
                Sensor.discrete(name, parameters.stream().map(Bytes::toString).toList());
            case BOOLEAN -> plain(Sensor.bool(name), parameters);
            case LRU -> plain(Sensor.lru(name), parameters);
            case STRING -> plain(Sensor.string(name), parameters);
            case TIMESTAMP -> plain(Sensor.timestamp(name), parameters);
            case ADDRESS -> plain(Sensor.address(name), parameters);
        };
    }

    private static <T> SensorBuilder<T> plain(SensorBuilder<T> builder, List<Bytes> parameters) {
        if (!parameters.isEmpty()) {
            throw new IllegalArgumentException(
                    "a sensor of type " + builder.form().type().wire() + " has no parameters");
        }
        return builder;
    }

    private static <T> SensorBuilder<T> ranged(SensorBuilder<T> builder, List<Bytes> parameters)
            throws WireFormatException {
        Sensor<T> any = builder.build();
        return switch (parameters.size()) {
            case 0 -> builder;
            case 2 -> builder.range(any.parse(parameters.get(0)), any.parse(parameters.get(1)));
            case 4 ->
                builder.range(any.parse(parameters.get(0)), any.parse(parameters.get(1)))
                        .warning(any.parse(parameters.get(2)), any.parse(parameters.get(3)));
            default -> throw new IllegalArgumentException("a number has no range, one or two, not " + parameters);
        };
    }
}
