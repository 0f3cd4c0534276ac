/**
 * What makes a plain Java class a KATCP device: {@link io.labwire.katcp.annotations.KatcpDevice} on the class,
 * {@link io.labwire.katcp.annotations.Request} on its methods, {@link io.labwire.katcp.annotations.Sensor} on its fields.
 *
 * <p>They are read by the compiler, with the processor {@code labwire-processor}, and by nothing at run time.
 */
@NullMarked
package io.labwire.katcp.annotations;

import org.jspecify.annotations.NullMarked;
