package io.labwire.katcp.sensor;

import io.labwire.core.GeneratedFrom;
import io.labwire.katcp.argument.WireEnum;

/** What a sensor holds, as sensor-list names it. */
@GeneratedFrom("sensor.yaml#enums.SensorType")
public enum SensorType implements WireEnum {
    /** A whole number. */
    INTEGER("integer"),
    /** A floating point number. */
    FLOAT("float"),
    /** True or false, written 1 or 0. */
    BOOLEAN("boolean"),
    /** Nominal or error, of a line-replaceable unit. Deprecated in KATCP 5. */
    LRU("lru"),
    /** One of the values that sensor-list names. */
    DISCRETE("discrete"),
    /** Text. */
    STRING("string"),
    /** A moment. */
    TIMESTAMP("timestamp"),
    /** A host and an optional port. */
    ADDRESS("address");

    private final String wire;

    SensorType(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
