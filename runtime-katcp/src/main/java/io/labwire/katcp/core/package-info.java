/**
 * The requests and informs that every device has, all of them generated from {@code labwire/katcp/core.yaml}. Uses
 * devices and clients; the server serves it.
 */
@NullMarked
package io.labwire.katcp.core;

import org.jspecify.annotations.NullMarked;
