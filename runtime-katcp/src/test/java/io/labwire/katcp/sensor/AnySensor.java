package io.labwire.katcp.sensor;

import io.labwire.katcp.argument.WireEnum;
import java.util.Arrays;
import java.util.Optional;

/** A sensor of each type, by the type's name. */
public final class AnySensor {

    enum Power implements WireEnum {
        ON("on"),
        OFF("off"),
        ERROR("error"),
        ONLY("a");

        private final String wire;

        Power(String wire) {
            this.wire = wire;
        }

        @Override
        public String wire() {
            return wire;
        }
    }

    private AnySensor() {}

    public static SensorBuilder<?> of(String type, String name, String options) {
        return switch (type) {
            case "integer" -> Sensor.bigInteger(name);
            case "float" -> Sensor.float64(name);
            case "boolean" -> Sensor.bool(name);
            case "discrete" -> Sensor.discrete(name, table(options));
            case "lru" -> Sensor.lru(name);
            case "string" -> Sensor.string(name);
            case "timestamp" -> Sensor.timestamp(name);
            case "address" -> Sensor.address(name);
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static WireEnum.Table<Power> table(String options) {
        return WireEnum.Table.of(Arrays.stream(options.split(" ", -1))
                .map(WireEnum.Table.of(Power.values())::find)
                .map(Optional::orElseThrow)
                .toArray(Power[]::new));
    }
}
