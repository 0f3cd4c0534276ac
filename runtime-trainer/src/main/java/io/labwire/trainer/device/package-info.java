/** The device's end: publishes what happens and answers commands. */
@NullMarked
package io.labwire.trainer.device;

import org.jspecify.annotations.NullMarked;
