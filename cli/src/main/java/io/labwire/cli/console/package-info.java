/**
 * What every command has to do with the outside: the streams it writes to, the folder it works in, how it ends.
 *
 * <p>The lowest package of the command line; commands use it, and it knows none of them.
 */
@NullMarked
package io.labwire.cli.console;

import org.jspecify.annotations.NullMarked;
