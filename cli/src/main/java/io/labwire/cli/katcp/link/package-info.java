/** What the commands have in common that speak to a device: how it is reached, and why it is not. */
@NullMarked
package io.labwire.cli.katcp.link;

import org.jspecify.annotations.NullMarked;
