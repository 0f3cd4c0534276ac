package io.labwire.katcp.sensor;

/** Is told of sensors that are no longer part of a set. */
@FunctionalInterface
public interface RemovalObserver {

    /**
     * A sensor has been removed, or replaced by another of its name. Called by the thread that did it.
     *
     * @param sensor the sensor that is gone
     */
    void removed(Sensor<?> sensor);
}
