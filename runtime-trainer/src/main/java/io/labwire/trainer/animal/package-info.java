/** The animals that a rig trains. Made from a schema. */
@NullMarked
package io.labwire.trainer.animal;

import org.jspecify.annotations.NullMarked;
