/** What happens on a rig, apart from the training itself. Made from a schema. */
@NullMarked
package io.labwire.trainer.event;

import org.jspecify.annotations.NullMarked;
