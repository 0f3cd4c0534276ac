/** What people type and read around KATCP: where a peer listens, and arguments as text. */
@NullMarked
package io.labwire.cli.katcp.text;

import org.jspecify.annotations.NullMarked;
