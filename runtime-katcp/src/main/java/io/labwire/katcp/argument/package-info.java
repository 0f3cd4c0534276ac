/**
 * What the arguments of a message hold: typed values, and their form on the wire (specification, sections 5 and 13).
 *
 * <p>Stands on the lines of {@code wire} and below the typed messages, whose generated codecs are written against
 * {@link io.labwire.katcp.argument.ArgumentReader} and {@link io.labwire.katcp.argument.ArgumentWriter}.
 */
@NullMarked
package io.labwire.katcp.argument;

import org.jspecify.annotations.NullMarked;
