/** What a rig is doing, and who decides about the training. Made from a schema. */
@NullMarked
package io.labwire.trainer.mode;

import org.jspecify.annotations.NullMarked;
