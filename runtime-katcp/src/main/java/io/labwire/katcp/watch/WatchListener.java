package io.labwire.katcp.watch;

import io.labwire.katcp.sensor.Reading;
import io.labwire.katcp.wire.Message;

/** Is told what becomes of watched sensors, in order, by the callbacks' thread of the client. */
public interface WatchListener {

    /**
     * A sensor has a new reading: one that the device sent, or one that says that the sensor is unreachable now.
     *
     * @param sensor the sensor, which may have a newer reading by now
     * @param reading the reading
     */
    default void updated(WatchedSensor sensor, Reading<?> reading) {}

    /**
     * A sensor is watched from now on.
     *
     * @param sensor the sensor
     */
    default void added(WatchedSensor sensor) {}

    /**
     * A sensor is no longer there, or has become another one of the same name.
     *
     * @param sensor the sensor
     */
    default void removed(WatchedSensor sensor) {}

    /**
     * The device refuses to send the readings of a sensor with the strategy that was asked for. The sensor is watched all
     * the same, without readings, until the device is asked again.
     *
     * @param sensor the sensor
     * @param reply what the device says, with the reason as its second argument
     */
    default void refused(WatchedSensor sensor, Message reply) {}

    /**
     * The device could not be followed: it has refused to list its sensors, has not answered, or has told more than the
     * client's limits allow. It is asked again some seconds later, and this is told again if that is in vain.
     *
     * @param reason what went wrong, in words
     */
    default void failed(String reason) {}

    /**
     * The watcher stands otherwise with the device.
     *
     * @param state how it stands now
     */
    default void state(WatchState state) {}
}
