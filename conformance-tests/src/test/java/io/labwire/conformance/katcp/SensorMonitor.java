package io.labwire.conformance.katcp;

import io.labwire.katcp.wire.Message;
import java.util.function.Consumer;

/** Looks at the readings of one sensor on one connection: none overtakes another, and where each counts none is missing. */
final class SensorMonitor {

    private final String sensor;
    private final boolean eachCounts;
    private final Consumer<String> violations;
    private double timestamp = Double.NEGATIVE_INFINITY;
    private long value = -1;
    private int timesSet;

    SensorMonitor(String sensor, boolean eachCounts, Consumer<String> violations) {
        this.sensor = sensor;
        this.eachCounts = eachCounts;
        this.violations = violations;
    }

    /** The client sets a strategy, so that a reading may be sent once more. */
    void strategySet() {
        timesSet++;
    }

    long value() {
        return value;
    }

    void reading(Message status) {
        double newTimestamp = Double.parseDouble(status.arguments().get(0).toString());
        long newValue = Long.parseLong(status.arguments().get(4).toString());
        if (newTimestamp < timestamp || newValue < value) {
            violations.accept(sensor + " went back from " + value + " to " + newValue);
        }
        if (newValue == value && eachCounts && --timesSet < 1) {
            violations.accept(sensor + " was " + value + " twice");
        }
        if (newValue > value + 1 && value >= 0 && eachCounts) {
            violations.accept(sensor + " went from " + value + " to " + newValue + " at once");
        }
        timestamp = newTimestamp;
        value = newValue;
    }
}
