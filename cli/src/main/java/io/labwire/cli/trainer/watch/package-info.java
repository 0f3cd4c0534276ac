/** Looking at what a rig publishes. */
@NullMarked
package io.labwire.cli.trainer.watch;

import org.jspecify.annotations.NullMarked;
