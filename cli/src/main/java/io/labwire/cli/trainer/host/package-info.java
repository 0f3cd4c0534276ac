/** Where AutoTrainer's commands find a rig, or are one. */
@NullMarked
package io.labwire.cli.trainer.host;

import org.jspecify.annotations.NullMarked;
