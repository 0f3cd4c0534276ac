/**
 * Mirrors of a device's sensors: {@link io.labwire.katcp.watch.SensorWatcher} keeps the present reading of each of them at
 * hand, whatever becomes of the connection and of the device (specification, section 16).
 *
 * <p>Stands on the client; what mirrors does no I/O and lives with the client's core.
 */
@NullMarked
package io.labwire.katcp.watch;

import org.jspecify.annotations.NullMarked;
