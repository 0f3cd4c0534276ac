package io.labwire.cli.katcp.watch;

import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.sensor.SensorStatus;

/**
 * A line of the table, in texts that a terminal can be given.
 *
 * @param name the sensor's name
 * @param value its last value
 * @param units the unit of its value, or empty
 * @param status whether the value can be relied on
 * @param read when it was read
 * @param course its last numbers, as a line of bars; empty if it has none
 */
record Row(String name, String value, String units, SensorStatus status, Timestamp read, String course) {}
