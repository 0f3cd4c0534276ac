/**
 * The server's end: {@link io.labwire.katcp.server.KatcpServer} for users, on
 * {@link io.labwire.katcp.server.ServerCore}, which holds the protocol's rules and does no I/O (specification, sections
 * 7 to 11 and 15).
 *
 * <p>Stands on everything else: the devices, the sensors, and the messages generated from {@code core.yaml}, whose device
 * interface the built-in requests implement.
 */
@NullMarked
package io.labwire.katcp.server;

import org.jspecify.annotations.NullMarked;
