/**
 * What a device offers, without a schema: {@link io.labwire.katcp.inspect.InspectingClient} asks the device itself
 * (specification, section 16).
 *
 * <p>Stands on the client; what asks does no I/O and lives with the client's core.
 */
@NullMarked
package io.labwire.katcp.inspect;

import org.jspecify.annotations.NullMarked;
