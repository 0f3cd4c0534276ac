/** Talking to a rig, and looking at what it publishes (specification of AutoTrainer, appendix). */
@NullMarked
package io.labwire.cli.trainer.console;

import org.jspecify.annotations.NullMarked;
