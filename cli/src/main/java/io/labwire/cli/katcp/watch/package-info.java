/** {@code katcp watch}: the sensors of a device as they change, as a table that is painted over or as lines. */
@NullMarked
package io.labwire.cli.katcp.watch;

import org.jspecify.annotations.NullMarked;
