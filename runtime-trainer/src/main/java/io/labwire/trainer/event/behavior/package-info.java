/** The events of the training itself. Made from a schema. */
@NullMarked
package io.labwire.trainer.event.behavior;

import org.jspecify.annotations.NullMarked;
