/** The events that only rigs of 0.9.11 send. Made from a schema. */
@NullMarked
package io.labwire.trainer.event.early;

import org.jspecify.annotations.NullMarked;
