/**
 * Typed messages: what a generated record is, and how it becomes a line and comes back.
 *
 * <p>Stands on {@code wire} and {@code argument}; devices and clients are written against it.
 */
@NullMarked
package io.labwire.katcp.message;

import org.jspecify.annotations.NullMarked;
