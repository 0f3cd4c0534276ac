/** JSON that commands write, an object to a line. */
@NullMarked
package io.labwire.cli.katcp.json;

import org.jspecify.annotations.NullMarked;
