package io.labwire.katcp.sensor;

import io.labwire.core.GeneratedFrom;
import io.labwire.katcp.argument.WireEnum;

/** Whether a sensor's value can be relied on. The codes are those of the KATCP guidelines, table 8. */
@GeneratedFrom("sensor.yaml#enums.SensorStatus")
public enum SensorStatus implements WireEnum {
    /** Not read yet; the value means nothing. */
    UNKNOWN("unknown"),
    /** As it should be. */
    NOMINAL("nominal"),
    /** Valid, and worth a look. */
    WARN("warn"),
    /** Valid, and wrong. */
    ERROR("error"),
    /** The sensor cannot be read; the value means nothing. */
    FAILURE("failure"),
    /** What the sensor measures cannot be reached; the value means nothing. New in KATCP 5. */
    UNREACHABLE("unreachable"),
    /** The sensor is switched off; the value means nothing. New in KATCP 5. */
    INACTIVE("inactive");

    private final String wire;

    SensorStatus(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
