/** How a rig is, and where it keeps what. Made from a schema. */
@NullMarked
package io.labwire.trainer.status;

import org.jspecify.annotations.NullMarked;
