/**
 * Reading JSON within limits. Whatever comes in, nothing but a
 * {@link io.labwire.core.wire.WireFormatException} leaves it.
 */
@NullMarked
package io.labwire.json.read;

import org.jspecify.annotations.NullMarked;
