/**
 * The client's end: {@link io.labwire.katcp.client.KatcpClient} for users, on
 * {@link io.labwire.katcp.client.ClientCore}, which holds the protocol's rules and does no I/O (specification, section
 * 12).
 *
 * <p>Stands on the typed messages. Knows none of the generated ones but those it is given.
 */
@NullMarked
package io.labwire.katcp.client;

import org.jspecify.annotations.NullMarked;
