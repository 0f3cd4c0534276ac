/** Commands for AutoTrainer. */
@NullMarked
package io.labwire.cli.trainer;

import org.jspecify.annotations.NullMarked;
