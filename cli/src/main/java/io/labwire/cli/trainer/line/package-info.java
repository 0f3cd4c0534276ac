/** Lines that programs type into AutoTrainer's commands, and lines that these print (specification, appendix). */
@NullMarked
package io.labwire.cli.trainer.line;

import org.jspecify.annotations.NullMarked;
