/**
 * What a device is to the server: its sensors, its requests and what it says of itself. Generated interfaces extend
 * these, and a user's class implements those.
 *
 * <p>Stands on the typed messages and the sensors, and knows nothing of connections.
 */
@NullMarked
package io.labwire.katcp.device;

import org.jspecify.annotations.NullMarked;
