/**
 * The {@code labwire} command: the root of its commands, and how a line of words becomes one of them and an exit code.
 *
 * <p>Uses the packages of the single commands below it; nothing uses it.
 */
@NullMarked
package io.labwire.cli;

import org.jspecify.annotations.NullMarked;
