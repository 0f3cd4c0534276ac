/** The commands that speak KATCP: a device to try clients on, and a client for the command line. */
@NullMarked
package io.labwire.cli.katcp;

import org.jspecify.annotations.NullMarked;
