/**
 * The one thread on which a core lives: deadlines, on the core's side, and on the transport's the Netty event loop that
 * runs the core's steps. Both ends use it; users do not see it, and the package is not exported.
 */
@NullMarked
package io.labwire.katcp.loop;

import org.jspecify.annotations.NullMarked;
