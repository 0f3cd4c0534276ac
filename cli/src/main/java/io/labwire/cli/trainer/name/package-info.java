/** What numbers of AutoTrainer's commands and events are called at a level. */
@NullMarked
package io.labwire.cli.trainer.name;

import org.jspecify.annotations.NullMarked;
