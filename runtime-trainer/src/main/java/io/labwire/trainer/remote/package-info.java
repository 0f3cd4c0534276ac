/** The remote's end: calls a rig's commands and hears what it publishes (specification of AutoTrainer, section 8.3). */
@NullMarked
package io.labwire.trainer.remote;

import org.jspecify.annotations.NullMarked;
