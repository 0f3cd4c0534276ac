/** The example rig (specification of AutoTrainer, appendix). */
@NullMarked
package io.labwire.cli.trainer.device;

import org.jspecify.annotations.NullMarked;
