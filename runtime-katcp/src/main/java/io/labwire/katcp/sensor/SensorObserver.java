package io.labwire.katcp.sensor;

/**
 * Is told of every reading of a sensor.
 *
 * @param <T> what the sensors hold; {@code Object} to observe any sensor
 */
@FunctionalInterface
public interface SensorObserver<T> {

    /**
     * A sensor has been set. Called by the thread that set it, one reading at a time and in the order in which they
     * were set; it should not block, nor set a sensor that is observed the other way round.
     *
     * @param sensor the sensor
     * @param reading what it was set to
     */
    void changed(Sensor<? extends T> sensor, Reading<? extends T> reading);
}
