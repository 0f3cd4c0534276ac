/** {@code katcp console}: a person, or a script, talks to a device line by line. */
@NullMarked
package io.labwire.cli.katcp.console;

import org.jspecify.annotations.NullMarked;
