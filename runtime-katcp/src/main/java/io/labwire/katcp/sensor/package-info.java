/**
 * Sensors: typed, observable readings, and the strategies by which a client is told of them (specification, sections 6
 * and 7).
 *
 * <p>Nothing here knows of connections. The strategies run on a time that they are told, so that the server's core and
 * its tests decide what a second is.
 */
@NullMarked
package io.labwire.katcp.sensor;

import org.jspecify.annotations.NullMarked;
