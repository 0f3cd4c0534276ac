/**
 * The demonstration: from a schema to a device that answers, with the bytes on the wire.
 *
 * <p>Uses the generator as the other commands do, the JDK's compiler, and the KATCP runtime; what it generates and
 * compiles is kept apart from the command's own classes.
 */
@NullMarked
package io.labwire.cli.demo;

import org.jspecify.annotations.NullMarked;
