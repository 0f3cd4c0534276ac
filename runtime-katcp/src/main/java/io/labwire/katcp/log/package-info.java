/**
 * The log of a device (specification, section 10): what a device says reaches its clients as {@code #log}, and the host's own
 * log through SLF4J; what the host's log gets may reach the clients too; and what a client is sent becomes a message of its own
 * log.
 */
@NullMarked
package io.labwire.katcp.log;

import org.jspecify.annotations.NullMarked;
